import { matchColumns } from '../../../../engine/orders/spreadsheet/matchColumns';
import { HOSTILE_VALUES } from '../../../support/hostileValues';

const HOSTILE_NAMES = HOSTILE_VALUES.flatMap(([name, value]) =>
	typeof value === 'string' ? [[name, value] as const] : [],
);

describe('hostile names of columns', () => {
	it.each(HOSTILE_NAMES)('%s means nothing', (_, name) => {
		expect(matchColumns([name])).toEqual({
			columns: {},
			shape: 'unrecognised',
			furtherEmails: [],
			conflicts: [],
			missing: ['customerId', 'placedAt', 'total'],
		});
	});

	it('beside good ones change nothing', () => {
		const names = ['email', 'date', 'total'];
		expect(matchColumns([...HOSTILE_NAMES.map(([, name]) => name), ...names])).toEqual(
			matchColumns(names),
		);
	});

	it('no columns at all are not recognised', () => {
		expect(matchColumns([]).shape).toBe('unrecognised');
	});

	it('a hundred thousand of them are read', () => {
		const names = Array.from({ length: 100_000 }, (_, i) => `Total (${i})`);
		const { conflicts } = matchColumns([...names, 'email', 'date']);
		expect(conflicts).toHaveLength(1);
		expect(conflicts[0]?.columns).toHaveLength(100_000);
	});
});
