import { statusOf } from '../../../../engine/orders/spreadsheet/statusWords';
import { HOSTILE_VALUES } from '../../../support/hostileValues';

describe('hostile states of orders', () => {
	it.each(HOSTILE_VALUES)('%s excludes nothing', (_, value) => {
		expect(statusOf(value)).toBe('counts');
	});

	it('a megabyte behind a cancellation is a remark of somebody', () => {
		expect(statusOf(`cancelled ${'x '.repeat(500_000)}`)).toBe('counts');
	});
});
