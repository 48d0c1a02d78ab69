import type { FittedModel } from '../fit/fitModel';
import type { Prior } from '../prior/prior';

/** Groups of one shop differ less than shops: two in three within a factor of e^±0.4. */
const DEVIATION_OF_GROUPS = 0.4;

/** The prior for a group of a shop's customers: the shop itself. */
export function priorAround({ model, parameters }: FittedModel): Prior {
	return {
		means: Array.from(parameters, (parameter, at) => {
			if (at % 2 === 0) return Math.log(parameter);
			const rhythm = at === 1 ? Math.log(model.k) : 0;
			return Math.log((parameters[at - 1] as number) / parameter) - rhythm;
		}),
		deviations: Array.from(parameters, () => DEVIATION_OF_GROUPS),
	};
}
