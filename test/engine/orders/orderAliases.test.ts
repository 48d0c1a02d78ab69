import { createOrderAliases } from '../../../engine/orders/orderAliases';

describe('further names of orders', () => {
	it('stand for the order, whatever is asked for twice', () => {
		const aliases = createOrderAliases();
		aliases.note('paypal', 'CAPTURE', 'ORDER');
		aliases.note('paypal', 'CAPTURE', 'ORDER');
		expect(aliases.orderIdOf('paypal', 'CAPTURE')).toBe('ORDER');
		expect(aliases.orderIdOf('paypal', 'ORDER')).toBe('ORDER');
		expect(aliases.size).toBe(1);
	});

	it('are those of one platform', () => {
		const aliases = createOrderAliases();
		aliases.note('paypal', '7', '8');
		expect(aliases.orderIdOf('stripe', '7')).toBe('7');
	});

	it('lead over other names to the order', () => {
		const aliases = createOrderAliases();
		aliases.note('stripe', 'in_1', 'ch_1');
		aliases.note('stripe', 'ch_1', 'pi_1');
		expect(aliases.orderIdOf('stripe', 'in_1')).toBe('pi_1');
	});

	it('are not their own', () => {
		const aliases = createOrderAliases();
		aliases.note('square', 'A', 'A');
		expect(aliases.size).toBe(0);
	});

	it('of two orders are those of the alphabetically first, whichever was noted first', () => {
		for (const orders of [
			['A', 'B'],
			['B', 'A'],
		]) {
			const aliases = createOrderAliases();
			for (const order of orders) aliases.note('square', 'P', order);
			expect(aliases.orderIdOf('square', 'P')).toBe('A');
		}
	});

	it('that go in circles come to an end', () => {
		const aliases = createOrderAliases();
		aliases.note('stripe', 'A', 'B');
		aliases.note('stripe', 'B', 'A');
		expect(['A', 'B']).toContain(aliases.orderIdOf('stripe', 'A'));
	});
});
