import type { FittedModel } from '../../../engine/cltv/fit/fitModel';
import { CANDIDATES } from '../../../engine/cltv/choice/candidates';
import { chooseModel } from '../../../engine/cltv/choice/chooseModel';
import { makeActiveClock } from '../../../engine/cltv/histories/activeClock';
import type { PurchaseHistories } from '../../../engine/cltv/histories/purchaseHistories';
import { splitHistory } from '../../../engine/cltv/histories/splitHistory';
import { modelNamed } from '../../../engine/cltv/models/modelNamed';
import { PUBLISHED_FITS } from '../../../engine/cltv/prior/publishedFits';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { purchasesFrom, type Purchases } from './purchases';
import { CDNOW_LIKE, simulateShop, type SimulatedShop } from './simulatedShop';
import { historiesOf } from './thinShops';

/** Forecasts are made on this day, for so many days. */
export const PUBLISHED_DAY = 540;
export const PUBLISHED_HORIZON = 365;

/** A kind of shop whose customers behave as the fit to a published shop says, so that the truth is known. */
export interface PublishedKind {
	/** The published shop. */
	readonly shop: string;
	readonly truth: Pick<FittedModel, 'model' | 'parameters'>;
	readonly simulated: Omit<SimulatedShop, 'seed' | 'customers'>;
}

type Pair = [number, number];

/** Pareto/NBD and MBG/NBD of every published shop where customers leave, NBD of one where nobody does. */
export const PUBLISHED_KINDS: readonly PublishedKind[] = PUBLISHED_FITS.flatMap(
	({ shop, parameters }) => {
		const { paretoNbd, mbgNbd, nbd } = parameters;
		const kinds = [
			{ name: 'paretoNbd' as const, own: paretoNbd, leaves: 'pareto' as const },
			{ name: 'mbgNbd' as const, own: mbgNbd, leaves: 'betaGeometric' as const },
			{
				name: 'nbd' as const,
				own: paretoNbd === undefined ? nbd : undefined,
				leaves: 'nobody' as const,
			},
		];
		return kinds.flatMap(({ name, own, leaves }) =>
			own === undefined
				? []
				: [
						{
							shop,
							truth: { model: modelNamed(name, 1), parameters: Float64Array.from(own) },
							simulated: {
								...CDNOW_LIKE,
								acquisitionDays: 365,
								lastDay: PUBLISHED_DAY + PUBLISHED_HORIZON,
								rate: own.slice(0, 2) as Pair,
								dropout:
									leaves === 'nobody'
										? { kind: leaves }
										: { kind: leaves, parameters: own.slice(2) as Pair },
							},
						},
					],
		);
	},
);

export function shopOfKind(
	{ simulated }: PublishedKind,
	customers: number,
	seed: number,
): Purchases[] {
	return simulateShop({ ...simulated, seed, customers });
}

/**
 * By how much the expected orders of a small shop differ from those that the true parameters would expect, as a difference
 * of logarithms: the error of the estimate alone, without what chance does to a year of a few customers. The shop that the
 * kind is taken from is left out of the prior.
 */
export function errorOfEstimate(
	{ shop, truth }: PublishedKind,
	customers: readonly Purchases[],
): number {
	const grouped = historiesOf(customers, PUBLISHED_DAY);
	const split = runAtOnce(
		splitHistory(purchasesFrom(customers), { clock: makeActiveClock([]), endDay: PUBLISHED_DAY }),
	);
	const others = PUBLISHED_FITS.filter((each) => each.shop !== shop);
	const { chosen } = runAtOnce(chooseModel(CANDIDATES, split, grouped, () => true, others));
	const { whole } = chosen;
	return whole === null
		? NaN
		: Math.log(expectedOrders(whole, grouped.histories) / expectedOrders(truth, grouped.histories));
}

function expectedOrders(
	{ model, parameters }: PublishedKind['truth'],
	{ x, tx, T, weight, length }: PurchaseHistories,
): number {
	let sum = 0;
	for (let row = 0; row < length; row++) {
		sum +=
			(weight[row] as number) *
			model.expectedPurchases(
				parameters,
				PUBLISHED_HORIZON / 7,
				x[row] as number,
				tx[row] as number,
				T[row] as number,
			);
	}
	return sum;
}
