import type { OrderReading } from '../../../../engine/orders/reading';
import { sha256 } from '../../../../engine/identity/sha256';
import { HOSTILE_VALUES } from '../../../support/hostileValues';
import { openDoor } from './openDoor';

const ORDER: OrderReading = {
	kind: 'order',
	orderId: 1042,
	placedAt: '2026-03-01T10:00:00Z',
	total: '100.00',
	currency: 'eur',
	customerId: null,
};

function customerOf(order: Partial<OrderReading>) {
	const door = openDoor();
	door.admit({ ...ORDER, ...order });
	const { table, identities, rejected } = door.book;
	if (rejected.get(0) !== undefined) return 'rejected';
	const node = table.identity[0] as number;
	return [identities.textOf(node), identities.emails.textOf(node)];
}

describe('who bought', () => {
	it.each<[string, Partial<OrderReading>, unknown]>([
		['an ID', { customerId: 'c7' }, ['c7', null]],
		[
			'an object of the person',
			{ customerId: { id: 'c7', email: 'Ana@Example.com' } },
			['c7', 'ana@example.com'],
		],
		[
			'an object of a guest',
			{ customerId: { email: 'ana@example.com', id: null } },
			['ana@example.com', 'ana@example.com'],
		],
		[
			'an object with other names',
			{ customerId: { customer_id: 9, emailAddress: 'ana@example.com' } },
			['9', 'ana@example.com'],
		],
		['the person of a list', { customerId: [{ id: 'c7' }] }, ['c7', null]],
		[
			'an object of the person, whose e-mail the order says too',
			{ customerId: { id: 'c7', email: 'old@example.com' }, email: 'new@example.com' },
			['c7', 'new@example.com'],
		],
		[
			'the digest of an address',
			{ email: ` ${sha256('ana@example.com').toUpperCase()}` },
			[sha256('ana@example.com'), null],
		],
		['an object that says nothing', { customerId: { name: 'Ana' } }, 'rejected'],
		['an object within an object', { customerId: { id: { id: { id: 'c7' } } } }, 'rejected'],
	])('is told by %s', (_, order, customer) => {
		expect(customerOf(order)).toEqual(customer);
	});

	it('is looked for at one level, however many there are', () => {
		let person: unknown = 'c7';
		for (let level = 0; level < 10_000; level++) person = [{ id: person }];
		expect(customerOf({ customerId: person })).toBe('rejected');
	});

	it.each(HOSTILE_VALUES)('is looked for without harm in an object of %s', (_, value) => {
		expect(() =>
			customerOf({ customerId: { id: value, email: value, phone: value } }),
		).not.toThrow();
	});
});
