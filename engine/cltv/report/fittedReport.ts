import type { FittedModel } from '../fit/fitModel';
import { ROWS_WITH_UNCERTAINTY } from '../scoring/valueOutlook';
import type { FittedReport } from './modelReport';

/**
 * A fitted model by the names of the papers. Its covariance is left out where single customers are scored without it, so
 * that a saved model scores as the one it was saved from.
 *
 * @param rows distinct histories that are scored with it
 */
export function fittedReport(
	{ model, parameters, covariance }: FittedModel,
	rows: number,
): FittedReport {
	return {
		model: model.name,
		k: model.k,
		parameters: Object.fromEntries(
			model.parameterNames.map((name, at) => [name, parameters[at] as number]),
		),
		covariance: rows > ROWS_WITH_UNCERTAINTY || covariance === null ? null : Array.from(covariance),
	};
}
