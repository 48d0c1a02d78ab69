import type { ForecastInput } from '../../../engine/cltv/forecastInput';
import type { ShopPurchases } from '../../../engine/cltv/histories/shopPurchases';

/** One customer's purchases: on which day, and for how much in the main unit. */
export type Purchases = ReadonlyArray<readonly [day: number, amount: number]>;

/** Customers' purchases in columns, as the forecast wants them; days ascending. */
export function purchasesFrom(customers: readonly Purchases[]): ShopPurchases {
	const start = new Uint32Array(customers.length + 1);
	customers.forEach((own, customer) => {
		start[customer + 1] = (start[customer] as number) + own.length;
	});
	const all = customers.flat();
	return {
		days: {
			start,
			day: Int32Array.from(all, ([day]) => day),
			amount: Float64Array.from(all, ([, amount]) => Math.round(amount * 10_000)),
			known: new Uint8Array(customers.length).fill(1),
		},
		summaries: null,
	};
}

/** The same with what else a forecast needs; spend up to a day. */
export function inputFrom(
	customers: readonly Purchases[],
	{ until = Infinity, ...more }: { until?: number } & Partial<ForecastInput> = {},
): ForecastInput {
	return {
		purchases: purchasesFrom(customers),
		spent: customers.map((own) =>
			own.reduce((sum, [day, amount]) => sum + (day <= until ? Math.round(amount * 10_000) : 0), 0),
		),
		currency: 'EUR',
		...more,
	};
}
