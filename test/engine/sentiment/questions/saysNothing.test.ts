import { saysNothing } from '../../../../engine/sentiment/questions/saysNothing';

describe('saysNothing', () => {
	it.each([
		'N/A',
		'n/a',
		'-',
		'keine Angabe',
		'prefer not to say',
		'weiß nicht',
		'no sé',
		'n.v.t.',
	])('of "%s"', (answer) => {
		expect(saysNothing(answer)).toBe(true);
	});

	it.each(['Nothing', 'No', 'S', 'xxx', 'Good', 'Instagram', '18-24', '42'])(
		'not of "%s"',
		(answer) => {
			expect(saysNothing(answer)).toBe(false);
		},
	);
});
