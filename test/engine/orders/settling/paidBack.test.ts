import { createOrderTable } from '../../../../engine/orders/orderTable';
import { createPaidBack } from '../../../../engine/orders/settling/paidBack';

function refundedOf(...told: ReadonlyArray<readonly [units: number, toldBy?: string]>): number {
	const table = createOrderTable(2);
	table.refunded.set(0, 20);
	const paidBack = createPaidBack();
	for (const [units, toldBy] of told) paidBack.add(0, units, toldBy);
	paidBack.subtractFrom(table);
	expect(table.refunded.get(1)).toBe(0);
	return table.refunded.get(0);
}

describe('what records of their own say was paid back', () => {
	it('adds up where one kind of record tells it', () => {
		expect(refundedOf([15], [10])).toBe(25);
	});

	it('is never less than what the order says itself, nor added to it', () => {
		expect(refundedOf([15])).toBe(20);
		expect(refundedOf()).toBe(20);
	});

	it('is the largest of what several kinds come to, never their sum', () => {
		expect(refundedOf([15], [15, 'return'], [15, 'return'])).toBe(30);
		expect(refundedOf([40], [30, 'return'])).toBe(40);
	});
});
