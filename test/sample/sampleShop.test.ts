import { createHash } from 'node:crypto';
import { median } from 'simple-statistics';
import { CRISIS } from '../../sample/crisis';
import { purchasesByCustomer } from '../../sample/purchasesByCustomer';
import { keptCents, type SampleOrder } from '../../sample/sampleOrder';
import { generateSampleShop, SHARED_SAMPLE } from '../../sample/sampleShop';
import { dayAt, DAYS, dayNumber } from '../../sample/shopTime';
import { SHOP } from './sharedShop';

const purchases = [...purchasesByCustomer(SHOP.orders).values()];
const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const spent = purchases.map((orders) => total(orders.map(keptCents))).toSorted((a, b) => b - a);
const shareWhere = <T>(list: readonly T[], test: (each: T) => boolean) =>
	list.filter(test).length / list.length;
const ordersBetween = (from: string, to: string): SampleOrder[] =>
	SHOP.orders.filter(({ placedAt }) => {
		const day = dayAt(placedAt);
		return day >= dayNumber(from) && day <= dayNumber(to);
	});
const ordersADay = (from: string, to: string) =>
	ordersBetween(from, to).length / (dayNumber(to) - dayNumber(from) + 1);

describe('The sample shop', () => {
	it('has exactly 3,000 customers who bought at least once', () => {
		expect(purchases).toHaveLength(3000);
		expect(SHOP.truth.buyers).toBe(3000);
	});

	it('is the same, byte for byte, every time and on every machine', () => {
		const again = JSON.stringify(generateSampleShop(SHARED_SAMPLE));
		expect(again).toBe(JSON.stringify(SHOP));
		expect(createHash('sha256').update(again).digest('hex')).toBe(
			'973e86d97f6eb99eb544179f67b181598b68b3fb3c8c287507a4ba7bb82e02c0',
		);
	});

	it('is another one for another seed', () => {
		const other = generateSampleShop({ seed: 2, customers: 300 });
		const one = generateSampleShop({ seed: 1, customers: 300 });
		expect(other.orders[0]).not.toEqual(one.orders[0]);
	});

	it.each([1, 7, 200])('can be drawn with %d customers', (customers) => {
		const shop = generateSampleShop({ seed: 5, customers });
		expect(purchasesByCustomer(shop.orders).size).toBe(customers);
	});

	it.each([0, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])(
		'cannot be drawn with %d customers',
		(customers) => {
			expect(() => generateSampleShop({ seed: 1, customers })).toThrow(RangeError);
		},
	);

	it('lies within its two years, every order, refund and answer', () => {
		const moments = [
			...SHOP.orders.flatMap(({ placedAt, cancelledAt, refunds }) => [
				placedAt,
				...(cancelledAt === null ? [] : [cancelledAt]),
				...refunds.map(({ at }) => at),
			]),
			...SHOP.surveyAnswers.map(({ answeredAt }) => answeredAt),
		].map(dayAt);
		expect(Math.min(...moments)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...moments)).toBeLessThan(DAYS);
	});

	it('numbers its orders from 1001 in order of time', () => {
		expect(SHOP.orders.map(({ number }) => number)).toEqual(SHOP.orders.map((_, i) => 1001 + i));
		const times = SHOP.orders.map(({ placedAt }) => placedAt);
		expect(times).toEqual(times.toSorted());
	});

	it('has as many one-time buyers and as concentrated a revenue as real shops of its kind', () => {
		const oneTime = shareWhere(purchases, (orders) => orders.length === 1);
		expect(oneTime).toBeGreaterThan(0.5);
		expect(oneTime).toBeLessThan(0.6);
		const topFifth = total(spent.slice(0, 600)) / total(spent);
		expect(topFifth).toBeGreaterThan(0.6);
		expect(topFifth).toBeLessThan(0.7);
		expect(purchases.filter((orders) => orders.length >= 8).length).toBeGreaterThan(100);
		expect(median(spent) / 100).toBeGreaterThan(50);
	});

	it('sells most before Christmas and more than usual before Valentine and Mother’s Day', () => {
		expect(ordersADay('2025-11-24', '2025-12-20')).toBeGreaterThan(
			2 * ordersADay('2025-09-01', '2025-10-31'),
		);
		expect(ordersADay('2026-02-01', '2026-02-13')).toBeGreaterThan(
			1.4 * ordersADay('2026-02-14', '2026-03-31'),
		);
		expect(ordersADay('2025-04-28', '2025-05-10')).toBeGreaterThan(
			1.3 * ordersADay('2025-05-11', '2025-06-30'),
		);
	});

	it('loses orders in the crisis, visibly within 72 hours', () => {
		const usual = ordersADay('2026-03-01', '2026-03-31');
		const expected = 3 * usual;
		const seen = ordersBetween(CRISIS.from, '2026-04-03').length;
		expect((seen - expected) / Math.sqrt(expected)).toBeLessThan(-3);
		expect(ordersADay(CRISIS.from, '2026-06-30')).toBeLessThan(
			0.7 * ordersADay('2025-04-01', '2025-06-30'),
		);
	});

	it('refunds more of what is bought in the crisis, and takes the recalled pieces back', () => {
		const refunded = (orders: readonly SampleOrder[]) =>
			shareWhere(orders, ({ state, refunds }) => state === 'paid' && refunds.length > 0);
		// The last weeks are left out: what is bought then has not come back yet.
		expect(refunded(ordersBetween(CRISIS.from, '2026-05-31'))).toBeGreaterThan(
			1.4 * refunded(ordersBetween('2025-04-01', '2025-05-31')),
		);
		const recalls = SHOP.orders.flatMap(({ refunds }) =>
			refunds.filter(({ reason }) => reason === 'recall'),
		);
		expect(recalls.length).toBeGreaterThan(30);
		expect(recalls.every(({ at }) => dayAt(at) >= dayNumber(CRISIS.from))).toBe(true);
	});

	it('sells nothing of the stopped collection in the crisis', () => {
		const sold = ordersBetween(CRISIS.from, '2026-06-30').flatMap(({ lines }) => lines);
		expect(sold.map(({ product }) => product.collection)).not.toContain(CRISIS.stoppedCollection);
	});

	it('has everything that real orders have: guests, the store, codes, countries, and orders that came to nothing', () => {
		const { orders } = SHOP;
		const web = orders.filter(({ channel, test }) => channel === 'web' && !test);
		expect(shareWhere(web, ({ accountId }) => accountId === null)).toBeGreaterThan(0.2);
		expect(web.every(({ email }) => email !== null)).toBe(true);

		const pos = orders.filter(({ channel }) => channel === 'pos');
		expect(pos.length / orders.length).toBeGreaterThan(0.07);
		for (const known of [
			(order: SampleOrder) => order.accountId !== null,
			(order: SampleOrder) => order.accountId === null && order.email !== null,
			(order: SampleOrder) => order.email === null && order.phone !== null,
			(order: SampleOrder) => order.email === null && order.phone === null,
		]) {
			expect(pos.filter(known).length).toBeGreaterThan(20);
		}

		const withCode = shareWhere(web, ({ discountCode }) => discountCode !== null);
		expect(withCode).toBeGreaterThan(0.15);
		expect(withCode).toBeLessThan(0.4);
		expect(new Set(orders.map(({ country }) => country)).size).toBe(10);
		expect(orders.filter(({ test }) => test).length).toBe(15);
		for (const state of ['cancelled', 'failed', 'pending']) {
			expect(orders.filter((order) => order.state === state).length).toBeGreaterThan(0);
		}
		expect(orders.some(({ email }) => email !== null && email !== email.toLowerCase())).toBe(true);
	});

	it('has a few customers who can only be put together by their phone number', () => {
		const kept = SHOP.orders.filter((order) => keptCents(order) > 0);
		const leftWith = (test: (order: SampleOrder) => boolean) =>
			new Set(kept.filter(test).map(({ customerNumber }) => customerNumber));
		const byPhone = leftWith(({ email, phone }) => email === null && phone !== null);
		const byEmail = leftWith(({ email }) => email !== null);
		const both = [...byPhone].filter((customer) => byEmail.has(customer));
		expect(both.length).toBeGreaterThanOrEqual(5);
		expect(both.length).toBeLessThanOrEqual(40);
		expect(byPhone.size).toBeGreaterThan(both.length + 20);
	});

	it('has customers who wait for a code, and customers who never use one', () => {
		const codes = new Map(SHOP.truth.customers.map((each) => [each.number, each.priceSensitivity]));
		const used = (low: number, high: number) =>
			shareWhere(
				SHOP.orders.filter(({ channel, customerNumber }) => {
					const sensitivity = codes.get(customerNumber ?? 0) ?? -1;
					return channel === 'web' && sensitivity >= low && sensitivity < high;
				}),
				({ discountCode }) => discountCode !== null,
			);
		expect(used(0.75, 1)).toBeGreaterThan(0.7);
		expect(used(0, 0.1)).toBeLessThan(0.1);
	});

	it('knows nobody real: every address ends in example.com or example.org, every phone number is fictional', () => {
		const emails = SHOP.customers.flatMap(({ email }) => email ?? []);
		expect(new Set(emails).size).toBe(emails.length);
		expect(emails.every((email) => /@example\.(com|org)$/.test(email))).toBe(true);
		const phones = SHOP.customers.flatMap(({ phone }) => phone ?? []);
		expect(new Set(phones).size).toBe(phones.length);
		expect(
			phones.every((phone) => /^\+49(3023125|6990009|4066969|2214710|8999998)\d{3}$/.test(phone)),
		).toBe(true);
	});

	it('has the dropout that it says: nobody orders after the day on which they left', () => {
		const left = new Map(SHOP.truth.customers.map((each) => [each.number, each.dropsOutOn]));
		const late = SHOP.orders.filter(({ customerNumber, placedAt }) => {
			const on = left.get(customerNumber ?? 0) ?? null;
			return on !== null && dayAt(placedAt) > dayNumber(on);
		});
		expect(late).toEqual([]);
		const gone = shareWhere(SHOP.truth.customers, ({ dropsOutOn }) => dropsOutOn !== null);
		expect(gone).toBeGreaterThan(0.3);
		expect(gone).toBeLessThan(0.8);
	});

	it('has orders as frequent as the rates that they were drawn from', () => {
		// Until the crisis, a customer's repeat orders are Poisson with the customer's rate over the time as a customer.
		const crisis = dayNumber(CRISIS.from);
		const repeats = new Map<number, { orders: number; first: number }>();
		for (const { customerNumber, placedAt } of SHOP.orders) {
			const day = dayAt(placedAt);
			if (customerNumber === null || day >= crisis) continue;
			const seen = repeats.get(customerNumber);
			if (seen === undefined) repeats.set(customerNumber, { orders: 0, first: day });
			else seen.orders++;
		}
		let expected = 0;
		let seen = 0;
		for (const { number, ordersPerDay, dropsOutOn } of SHOP.truth.customers) {
			const repeat = repeats.get(number);
			if (repeat === undefined) continue;
			const end = Math.min(crisis, dropsOutOn === null ? crisis : dayNumber(dropsOutOn));
			expected += ordersPerDay * Math.max(0, end - repeat.first);
			seen += repeat.orders;
		}
		expect(seen / expected).toBeGreaterThan(0.9);
		expect(seen / expected).toBeLessThan(1.1);
	});
});
