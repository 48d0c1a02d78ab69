import { createOrderStates } from '../../../../engine/orders/spreadsheet/orderState';
import { HOSTILE_VALUES } from '../../../support/hostileValues';

describe('states of orders that are none', () => {
	const states = createOrderStates(false);

	it.each(HOSTILE_VALUES)('%s says nothing, in either column', (_name, value) => {
		for (const said of [states.of(value, 'paid'), states.of('completed', value)]) {
			expect(said).toEqual([]);
		}
	});

	it('are not remembered without end', () => {
		for (let i = 0; i < 5_000; i++) states.of(`remark ${i}`, `remark ${i}`);
		expect(states.of('cancelled', 'paid')[0]?.exclusion.reason).toBe('cancelled');
	});
});
