import type { ShopifyOrder } from '../../sample/asShopifyOrders';
import { CELLS } from './cells';

export interface NaiveSegment {
	segment: string;
	customers: number;
	cents: number;
}

interface Customer {
	days: number;
	orders: number;
	cents: number;
}

const PAID = ['paid', 'partially_refunded', 'refunded'];

/** Swedish dates are written as ISO 8601 writes them. */
const berlin = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' });

/**
 * The segments of Shopify orders, worked out once more in the plainest way: loops over orders and customers, every
 * customer compared with every other, nothing shared with the node.
 *
 * @param analysisDay `YYYY-MM-DD`
 */
export function naiveSegments(
	orders: readonly ShopifyOrder[],
	analysisDay: string,
): NaiveSegment[] {
	const customers = [...customersOf(orders, analysisDay).values()];
	const recency = quintiles(customers.map(({ days }) => -days)) ?? customers.map(byDays);
	const frequency =
		quintiles(customers.map((customer) => customer.orders)) ?? customers.map(byOrders);
	const monetary =
		quintiles(customers.map(({ cents }) => cents)) ?? customers.map(byMoney(customers));
	return Object.entries(CELLS).map(([segment, cells]) => {
		const members = customers.filter((_, i) =>
			cells.split(' ').includes(`${recency[i]}${frequency[i]}${monetary[i]}`),
		);
		const cents = members.reduce((sum, member) => sum + member.cents, 0);
		return { segment, customers: members.length, cents };
	});
}

function customersOf(orders: readonly ShopifyOrder[], analysisDay: string): Map<string, Customer> {
	const seen = new Set<number>();
	const customers = new Map<string, Customer>();
	for (const order of orders) {
		if (seen.has(order.id)) continue;
		seen.add(order.id);
		if (order.test || order.cancelled_at !== null) continue;
		if (!PAID.includes(order.financial_status)) continue;
		let cents = centsOf(order.total_price);
		for (const { transactions } of order.refunds) {
			for (const { amount } of transactions) cents -= centsOf(amount);
		}
		if (cents <= 0) continue;
		const email = order.customer?.email ?? order.email;
		const key = email === '' ? (order.phone ?? '').replace(/\D/g, '') : email.toLowerCase();
		if (key === '') continue;
		const customer = customers.get(key) ?? { days: Infinity, orders: 0, cents: 0 };
		customer.days = Math.min(customer.days, daysBefore(order.processed_at, analysisDay));
		customer.orders += 1;
		customer.cents += cents;
		customers.set(key, customer);
	}
	return customers;
}

function centsOf(amount: string): number {
	return Math.round(100 * Number(amount));
}

function daysBefore(moment: string, analysisDay: string): number {
	const day = berlin.format(new Date(moment));
	return (Date.parse(analysisDay) - Date.parse(day)) / 86_400_000;
}

/** Scores 1 to 5 by mid-rank, or undefined where so many are equal that nobody would get a 1, or nobody a 5. */
function quintiles(values: readonly number[]): number[] | undefined {
	const scores = values.map((value) => {
		let below = 0;
		let equal = 0;
		for (const other of values) {
			if (other < value) below += 1;
			if (other === value) equal += 1;
		}
		return 1 + Math.floor((5 * (below + equal / 2)) / values.length);
	});
	return scores.includes(1) && scores.includes(5) ? scores : undefined;
}

function byDays({ days }: Customer): number {
	if (days <= 30) return 5;
	if (days <= 90) return 4;
	if (days <= 180) return 3;
	return days <= 365 ? 2 : 1;
}

function byOrders({ orders }: Customer): number {
	if (orders >= 6) return 5;
	return orders >= 4 ? 4 : orders;
}

/** Against half, once, twice and four times the shop's average order. */
function byMoney(customers: readonly Customer[]): (customer: Customer) => number {
	let orders = 0;
	let cents = 0;
	for (const customer of customers) {
		orders += customer.orders;
		cents += customer.cents;
	}
	const average = cents / orders;
	return (customer) =>
		1 + [0.5, 1, 2, 4].filter((multiple) => customer.cents >= multiple * average).length;
}
