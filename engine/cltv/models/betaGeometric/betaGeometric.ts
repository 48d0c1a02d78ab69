import type { PurchaseHistories } from '../../histories/purchaseHistories';
import type { BetaGeometricFamily } from './betaGeometricFamily';
import { betaGeometricForecast } from './betaGeometricForecast';
import { betaGeometricLikelihood } from './betaGeometricLikelihood';
import { typicalRate } from '../typicalRate';
import type { TransactionModel, TransactionModelName } from '../transactionModel';

/** The (M)BG/CNBD-k model with the given k, and with or without dropout at the first purchase. */
export function betaGeometric(
	name: TransactionModelName,
	family: BetaGeometricFamily,
): TransactionModel {
	return {
		name,
		parameterNames: ['r', 'alpha', 'a', 'b'],
		k: family.k,
		logLikelihood: (parameters, histories, gradient) =>
			betaGeometricLikelihood(family, parameters, histories, gradient),
		starts: (histories) => starts(histories, family.k),
		...betaGeometricForecast(family),
	};
}

/** Around what shops have been found to have (r .2–1.5, a .3–1, b 1–4), one with much and one with little dropout. */
function starts(histories: PurchaseHistories, k: number): ReadonlyArray<readonly number[]> {
	const rate = k * typicalRate(histories);
	return [
		[0.5, 0.25 / rate, 0.8, 2.5],
		[1.5, 1.2 / rate, 0.1, 2],
	];
}
