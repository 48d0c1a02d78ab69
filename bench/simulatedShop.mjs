/** The last day of observation: 1 July 2026, in days since 1970-01-01. */
export const ANALYSIS_DAY = Date.UTC(2026, 6, 1) / 86_400_000;
export const ANALYSIS_DATE = '2026-07-01';

const DAY = 86_400_000;
/** Customers come in over two years. */
const SPAN_DAYS = 730;
/** What CDNOW's customers are like: Pareto/NBD r, alpha, s, beta by weeks, Gamma-Gamma p, q, v. */
const [R, ALPHA, S, BETA] = [0.553, 10.578, 0.606, 11.669];
const [P, Q, V] = [6.25, 3.74, 15.44];

/** Random numbers in (0, 1), the same ones for the same seed: mulberry32. */
function randomNumbers(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
	};
}

/** Gamma(shape, 1) by Marsaglia & Tsang (2000). */
function gamma(random, shape) {
	if (shape < 1) return gamma(random, shape + 1) * random() ** (1 / shape);
	const d = shape - 1 / 3;
	for (;;) {
		const normal = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
		const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
		if (v > 0 && Math.log(random()) < (normal * normal) / 2 + d - d * v + d * Math.log(v)) {
			return d * v;
		}
	}
}

/**
 * A shop whose customers buy and leave as those of CDNOW do: each customer's days with a purchase, ascending, and the
 * cents of each, customer after customer.
 *
 * @param {number} customers
 */
export function simulateShop(customers, seed = 1) {
	const random = randomNumbers(seed);
	const start = new Uint32Array(customers + 1);
	const days = [];
	const cents = [];
	for (let customer = 0; customer < customers; customer++) {
		const first = ANALYSIS_DAY - 1 - Math.floor(random() * SPAN_DAYS);
		const rate = gamma(random, R) / ALPHA;
		const lost = first - (7 * Math.log(random())) / (gamma(random, S) / BETA);
		const spendRate = gamma(random, Q) / V;
		const spend = () => Math.max(1, Math.round((100 * gamma(random, P)) / spendRate));
		let last = first;
		days.push(first);
		cents.push(spend());
		for (let time = first; ; ) {
			time -= (7 * Math.log(random())) / rate;
			if (time > lost || time > ANALYSIS_DAY) break;
			// Two orders of one day are one purchase.
			if (Math.floor(time) === last) continue;
			last = Math.floor(time);
			days.push(last);
			cents.push(spend());
		}
		start[customer + 1] = days.length;
	}
	return { customers, start, days: Int32Array.from(days), cents: Float64Array.from(cents) };
}

const isoDay = (day) => new Date(day * DAY).toISOString().slice(0, 10);
const isoMoment = (day) => new Date(day * DAY + DAY / 2).toISOString();

/** As the items of a real run are, which come from JSON: a text that is put together here lies in pieces until it is read. */
const parsed = (json) => JSON.parse(JSON.stringify(json));

/**
 * Customers as items: bare summaries, as a sheet or another tool keeps them.
 *
 * @param shop see `simulateShop`
 */
export function asSummaries({ customers, start, days, cents }) {
	return Array.from({ length: customers }, (_, customer) => {
		const [from, to] = [start[customer], start[customer + 1]];
		let spent = 0;
		for (let at = from; at < to; at++) spent += cents[at];
		return {
			json: parsed({
				customerId: `C${100_000 + customer}`,
				email: `c${customer}@example.com`,
				orderCount: to - from,
				totalSpent: spent / 100,
				currency: 'EUR',
				firstOrderAt: isoMoment(days[from]),
				lastOrderAt: isoMoment(days[to - 1]),
			}),
			pairedItem: { item: customer },
		};
	});
}

/** The same customers as RFM Score puts them out. */
export function asScoredCustomers(shop) {
	const { start, days, cents } = shop;
	return asSummaries(shop).map(({ json, pairedItem }, customer) => {
		const [from, to] = [start[customer], start[customer + 1]];
		const purchases = [];
		for (let at = from; at < to; at++) {
			purchases.push(`${isoDay(days[at])} ${(cents[at] / 100).toFixed(2)}`);
		}
		const { customerId, email, orderCount, totalSpent, currency, firstOrderAt, lastOrderAt } = json;
		return {
			json: parsed({
				customerId,
				email,
				segment: orderCount > 2 ? 'Loyal' : 'Promising',
				recencyScore: 1 + (customer % 5),
				frequencyScore: Math.min(5, orderCount),
				monetaryScore: 1 + (customer % 5),
				rfmCell: '333',
				rfmScore: 3,
				orderCount,
				totalSpent,
				averageOrderValue: Math.round((100 * totalSpent) / orderCount) / 100,
				currency,
				firstOrderAt,
				lastOrderAt,
				recencyDays: ANALYSIS_DAY - days[to - 1],
				reason: `Last order ${ANALYSIS_DAY - days[to - 1]} days ago; ${orderCount} orders; spent ${totalSpent} EUR.`,
				discountShare: 0,
				channels: ['web'],
				country: 'DE',
				consent: 'subscribed',
				topProduct: null,
				topCategory: null,
				previousSegment: null,
				segmentChanged: null,
				movement: null,
				purchaseHistory: purchases.join('; '),
			}),
			pairedItem,
		};
	});
}
