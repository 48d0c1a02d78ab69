import { digammaDifference } from '../../../statistics/digammaDifference';
import { logRisingFactorial } from '../../../statistics/logRisingFactorial';
import { softplus } from '../../../statistics/softplus';
import { wholePower } from '../../../statistics/wholePower';
import type { PurchaseHistories } from '../../histories/purchaseHistories';
import type { BetaGeometricFamily } from './betaGeometricFamily';
import { CustomersByCount } from '../customersByCount';
import { Silence } from './silence';
import type { Parameters } from '../transactionModel';
import { INVERSE, LOG, POWER, WeekTable } from '../weekTable';

/** Factors below this are multiplied before the logarithm is taken; larger ones are handled as logarithms. */
const LARGEST_FACTOR = 1e150;

const table = new WeekTable();

/**
 * Log-likelihood of the (M)BG/CNBD-k family, and its gradient by the logarithms of r, α, a and b:
 * for each history, with R = r + kx and m = x (+ 1 where the first purchase may be the last),
 *
 *   Γ(R)/Γ(r) · B(a, b + m)/B(a, b) · α^r · (α + T)^−R · [ S + a/(b + m − 1) · ((α + T)/(α + tx))^R ]
 *
 * where S is the likelihood of the silence of somebody who is still a customer, 1 for k = 1 (`Silence`), and the second
 * term, for somebody who is gone, is only there where m > 0. For k > 1 the rhythm's own constants are added (the gaps
 * between purchases, and (k − 1)!), so that likelihoods of different k can be compared, provided `logGaps` is known.
 *
 * A row costs no logarithm and no exponential: those of times are remembered, whole powers are multiplied out, the sum of
 * logarithms is taken as the logarithm of a product, and what depends on x alone is done once for every x.
 *
 * @see Fader, Hardie & Lee (2005), equation 6; Hoppe & Wagner (2007); Platzer & Reutterer (2016), and BTYDplus
 */
export function betaGeometricLikelihood(
	family: BetaGeometricFamily,
	parameters: Parameters,
	histories: PurchaseHistories,
	gradient?: Float64Array,
): number {
	const { k, firstMayBeLast } = family;
	const { x, tx, T, weight, length } = histories;
	const [r, alpha, a, b] = Array.from(parameters) as [number, number, number, number];
	const byCount = new CustomersByCount(x);
	const { common } = byCount;
	const oddsOfCount = Float64Array.from(
		{ length: common },
		(_, count) => a / (b + count + firstMayBeLast - 1),
	);
	const weeks = table.of(alpha, r, length);
	const { entries } = weeks;
	const silence = new Silence(k);

	let sum = 0;
	let product = 1;
	let byR = 0;
	let byAlpha = 0;
	for (let i = 0; i < length; i++) {
		const count = x[i] as number;
		const share = weight[i] as number;
		const R = r + k * count;
		const end = weeks.place(T[i] as number);
		const logEnd = entries[end + LOG] as number;
		const perEnd = entries[end + INVERSE] as number;
		// Read now: the place of the other time may be the same.
		const powerEnd = entries[end + POWER] as number;
		sum -= share * R * logEnd;
		if (count + firstMayBeLast === 0) {
			byR -= share * logEnd;
			byAlpha -= share * R * perEnd;
			byCount.add(count, share, 0);
			continue;
		}
		const last = weeks.place(tx[i] as number);
		const logSpan = logEnd - (entries[last + LOG] as number);
		const perLast = entries[last + INVERSE] as number;
		silence.set(R, (T[i] as number) - (tx[i] as number), perEnd);

		let gone = NaN;
		if (count < common) {
			gone =
				((oddsOfCount[count] as number) *
					powerEnd *
					wholePower((alpha + (T[i] as number)) * perLast, k * count)) /
				(entries[last + POWER] as number);
		}
		const factor = silence.value + gone;
		let perFactor = 1 / factor;
		if (factor < LARGEST_FACTOR) {
			gone *= perFactor;
			if (share === 1) {
				product *= factor;
				if (product > LARGEST_FACTOR) {
					sum += Math.log(product);
					product = 1;
				}
			} else {
				sum += share * Math.log(factor);
			}
		} else {
			const logGone = Math.log(a / (b + count + firstMayBeLast - 1)) + R * logSpan;
			const logSilence = Math.log(silence.value);
			gone = 1 / (1 + Math.exp(logSilence - logGone));
			perFactor = (1 - gone) / silence.value;
			sum += share * (logSilence + softplus(logGone - logSilence));
		}
		byR += share * (gone * logSpan - logEnd + perFactor * silence.byR);
		byAlpha -= share * (R * (perEnd + gone * (perLast - perEnd)) - perFactor * silence.byAlpha);
		byCount.add(count, share, share * gone);
	}
	if (gradient !== undefined) gradient.set([r * byR, alpha * byAlpha, 0, 0]);
	return (
		sum +
		Math.log(product) +
		(k - 1) * (histories.logGaps ?? 0) +
		countTerms(family, parameters, byCount, gradient)
	);
}

/**
 * What the likelihood says of the counts alone: ln [Γ(R)/Γ(r) · B(a, b + m)/B(a, b) · α^r / (k − 1)!^x] for all
 * customers, with the derivatives, and those of the odds a/(b + m − 1) for the ones who are gone.
 *
 * @param gradient is added to
 */
function countTerms(
	{ k, firstMayBeLast }: BetaGeometricFamily,
	parameters: Parameters,
	byCount: CustomersByCount,
	gradient?: Float64Array,
): number {
	const [r, alpha, a, b] = Array.from(parameters) as [number, number, number, number];
	const logAlpha = Math.log(alpha);
	const logFactorial = k > 2 ? Math.LN2 : 0;
	const slopes = new Float64Array(4);
	let sum = 0;
	byCount.forEach((count, customers, gone) => {
		const m = count + firstMayBeLast;
		sum +=
			customers *
			(logRisingFactorial(r, k * count) +
				logRisingFactorial(b, m) -
				logRisingFactorial(a + b, m) +
				r * logAlpha -
				count * logFactorial);
		if (gradient === undefined) return;
		const slope = digammaDifference(a + b, m);
		slopes[0]! += r * customers * (digammaDifference(r, k * count) + logAlpha);
		slopes[1]! += customers * r;
		slopes[2]! += gone - a * customers * slope;
		slopes[3]! +=
			b * (customers * (digammaDifference(b, m) - slope) - (m > 0 ? gone / (b + m - 1) : 0));
	});
	if (gradient !== undefined) {
		for (let i = 0; i < 4; i++) gradient[i] = (gradient[i] as number) + (slopes[i] as number);
	}
	return sum;
}
