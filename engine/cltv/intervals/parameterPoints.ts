import { choleskyFactor } from '../../statistics/positiveDefinite';
import type { FittedModel } from '../fit/fitModel';

/** No parameter is taken to be further than a factor of e³ from its estimate: there the normal approximation ends. */
const FURTHEST = 3;

/**
 * Parameters that stand for all that the estimates leave open: 2n points around them, each of the same weight, whose
 * mean and covariance, on log-parameters, are those of the estimates (the spherical-radial rule of degree 3;
 * McNamee & Stenger 1967, Arasaratnam & Haykin 2009). A function averaged over them is averaged over the uncertainty,
 * without drawing lots.
 *
 * @returns the estimates alone where their covariance is not known
 */
export function parameterPoints({ parameters, covariance }: FittedModel): Float64Array[] {
	const n = parameters.length;
	const factor = covariance === null ? null : choleskyFactor(covariance, n);
	if (factor === null) return [parameters];
	const points: Float64Array[] = [];
	for (let direction = 0; direction < n; direction++) {
		for (const sign of [1, -1]) {
			points.push(
				parameters.map((parameter, row) => {
					const away = sign * Math.sqrt(n) * (factor[row * n + direction] as number);
					return parameter * Math.exp(Math.max(-FURTHEST, Math.min(FURTHEST, away)));
				}),
			);
		}
	}
	return points;
}
