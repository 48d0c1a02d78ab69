import { missingField } from '../../../engine/columns/missingField';

describe('the error of a field that is in no item', () => {
	it('names what was asked for, what there is, each once, and what to do', () => {
		const error = missingField(['Tag', 'Summe'], ['Kundin', 'Datum', 'Kundin'], 'Correct it.');
		expect([error.code, error.message, error.description]).toEqual([
			'missingField',
			'No item has the field "Tag", "Summe"',
			'The items have these fields: Kundin, Datum. Correct it.',
		]);
	});

	it('shows the first thirty of many fields', () => {
		const fields = Array.from({ length: 31 }, (_, i) => `f${i}`);
		const { description } = missingField(['x'], fields, 'Correct it.');
		expect(description).toContain('f29, …. Correct it.');
		expect(description).not.toContain('f30');
	});
});
