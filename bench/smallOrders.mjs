/**
 * Order items as a workflow carries them, small and plausible: what a sheet or a trimmed API answer gives. Seeded, so
 * that every run measures the same.
 *
 * @param {number} orders
 * @param {number} customers
 */
export function smallOrders(orders, customers) {
	let state = 1;
	const random = () => {
		// The generator of Numerical Recipes: no statistics hang on it here, only the same data each time.
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
	const start = Date.UTC(2024, 6, 1);
	const span = Date.UTC(2026, 6, 1) - start;
	return Array.from({ length: orders }, (_, i) => {
		const customer = Math.floor(random() ** 2 * customers);
		// Parsed from JSON, as the items of a real run are.
		return {
			json: JSON.parse(
				JSON.stringify({
					orderId: `A${1_000_000 + i}`,
					customerId: `C${100_000 + customer}`,
					email: `c${customer}@example.com`,
					createdAt: new Date(start + Math.floor(random() * span)).toISOString(),
					total: (5 + random() ** 3 * 400).toFixed(2),
					currency: 'EUR',
				}),
			),
			pairedItem: { item: i },
		};
	});
}

/**
 * What people write in a Code node today: the same fields added up per customer in a Map, no checks, no duplicates, no
 * scores. The measure for speed.
 */
export function bareLoop(items) {
	const customers = new Map();
	for (const { json } of items) {
		const at = Date.parse(json.createdAt);
		const total = Number(json.total);
		const customer = customers.get(json.customerId);
		if (customer === undefined) {
			customers.set(json.customerId, {
				email: json.email,
				currency: json.currency,
				orders: 1,
				total,
				first: at,
				last: at,
			});
			continue;
		}
		customer.orders++;
		customer.total += total;
		if (at < customer.first) customer.first = at;
		if (at > customer.last) customer.last = at;
	}
	return customers;
}
