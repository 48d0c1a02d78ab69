import type { SampleOrder } from '../../sample/sampleOrder';
import type { SampleShop } from '../../sample/sampleShop';

/** What the shop's books say of somebody who bought: in cents, and by the shop's calendar. */
export interface Person {
	orders: number;
	cents: number;
	/** `YYYY-MM-DD` in Berlin. */
	lastDay: string;
}

type Books = Pick<SampleShop, 'orders' | 'customers'>;

/** Swedish dates are written as ISO 8601 writes them. */
const berlin = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' });

/**
 * Adds up the orders that count by person, in plain loops over the shop's own books. A person is an e-mail address or,
 * where there is none, a telephone number; the account of a signed-in customer has the customer's own address.
 */
export function personsOf(shop: Books): Map<string, Person> {
	const persons = new Map<string, Person>();
	for (const order of shop.orders) {
		if (order.test || order.state !== 'paid') continue;
		let cents = order.totalCents;
		for (const refund of order.refunds) cents -= refund.cents;
		const key = keyOf(order, shop);
		if (cents <= 0 || key === undefined) continue;
		const day = berlin.format(new Date(order.placedAt));
		const person = persons.get(key) ?? { orders: 0, cents: 0, lastDay: day };
		person.orders += 1;
		person.cents += cents;
		if (day > person.lastDay) person.lastDay = day;
		persons.set(key, person);
	}
	return persons;
}

function keyOf({ accountId, email, phone }: SampleOrder, { customers }: Books): string | undefined {
	const account =
		accountId === null ? undefined : customers.find((customer) => customer.accountId === accountId);
	return (account?.email ?? email)?.toLowerCase() ?? phone?.replace(/\D/g, '');
}
