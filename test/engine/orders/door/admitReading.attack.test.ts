import fc from 'fast-check';
import type { Reading } from '../../../../engine/orders/reading';
import { HOSTILE_VALUES } from '../../../support/hostileValues';
import { openDoor } from './openDoor';

/** Readings whose unknown fields may hold anything that a record held. */
const READINGS: Reading[] = [
	{
		kind: 'order',
		orderId: 'A-1',
		placedAt: '2026-03-01',
		total: '10.00',
		refunded: '1.00',
		tax: '1.00',
		shipping: '1.00',
		currency: 'EUR',
		customerId: '7',
		email: 'ana@example.com',
		phone: '4930123456',
		country: 'DE',
		updatedAt: '2026-03-02',
	},
	{
		kind: 'line',
		orderId: 'A-2',
		placedAt: '2026-03-01',
		amount: '10.00',
		orderTotal: '10.00',
		currency: 'EUR',
		customerId: '7',
		email: 'ana@example.com',
		phone: '4930123456',
		country: 'DE',
		line: { product: 'Ring', quantity: 1 },
	},
	{ kind: 'refund', orderId: 'A-1', refundId: 'R-1', amount: '2.00', currency: 'EUR' },
	{ kind: 'cancellation', orderId: 'A-9', detail: 'Cancelled.' },
];

const TYPED = ['kind', 'line', 'detail'];
const CASES = READINGS.flatMap((reading) =>
	Object.keys(reading)
		.filter((field) => !TYPED.includes(field))
		.map((field) => [reading.kind, field, reading] as const),
);

describe('the door under attack', () => {
	it.each(CASES)(
		'admits or turns away a reading of kind %s with anything in %s',
		(_, field, reading) => {
			for (const [, value] of HOSTILE_VALUES) {
				const door = openDoor({ excludeTax: true, excludeShipping: true });
				for (const other of READINGS) door.admit(other);
				door.admit({ ...reading, [field]: value });
				door.settle();
				expect(door.fates()).not.toContain('nowhere');
				for (const [, { detail }] of door.book.rejected) {
					expect(detail.length).toBeLessThan(320);
				}
			}
		},
	);

	it.each(HOSTILE_VALUES)('stands %s pieces of a product', (_, quantity) => {
		const door = openDoor();
		door.admit({
			...(READINGS[0] as Reading & { kind: 'order' }),
			lines: [{ product: 'Ring', quantity }],
		});
		expect(door.fates()).toEqual([9]);
	});

	it('stands any JSON in any field', () => {
		fc.assert(
			fc.property(fc.constantFrom(...CASES), fc.jsonValue(), ([, field, reading], value) => {
				const door = openDoor();
				door.admit({ ...reading, [field]: value });
				door.settle();
				expect(door.fates()).toHaveLength(1);
				expect(door.fates()).not.toContain('nowhere');
			}),
			{ seed: 1, numRuns: 500 },
		);
	});
});
