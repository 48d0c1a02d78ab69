import { checkExperiment } from './checkExperiment';
import { CONTROL, TREATED, type Experiment } from './experiment';
import { hashPosition } from './hashPosition';

/** Divides customers into the groups of an experiment. */
export type GroupOf = (customer: string) => string | undefined;

/**
 * The group of each customer: by a hash of the experiment's name, its layer and the customer, and of nothing else. So a
 * customer stays in a group on any machine, in any order, whoever else is in the input and whatever segment they move
 * to.
 *
 * Each segment is divided in the same shares because the hash knows nothing of segments: within sampling error, and in
 * the long run exactly. Dividing each segment for itself would give exact shares on one day and move customers to other
 * groups on the next, when they change segments; a comparison of groups does not survive that.
 *
 * @returns undefined for customers who are not in the experiment
 * @throws InputError see `checkExperiment`
 *
 * @example
 * const groupOf = assignGroups({ name: 'spring', controlShare: 10, variants: [] });
 * groupOf('7') // 'control' or 'treated', always the same
 */
export function assignGroups(experiment: Experiment): GroupOf {
	checkExperiment(experiment);
	const { name, part } = experiment;
	const ends = groupEnds(experiment);
	return (customer) => {
		if (part !== undefined) {
			const inLayer = 100 * hashPosition('layer', part.layer, customer);
			if (inLayer < part.from || inLayer >= part.to) return undefined;
		}
		const position = 100 * hashPosition('group', part?.layer ?? '', name, customer);
		return ends.find(({ end }) => position < end)?.group;
	};
}

/**
 * Where each group ends on the way from 0 to 100. The control group comes first, so that a larger one later contains the
 * one before.
 */
function groupEnds({ controlShare, variants }: Experiment): Array<{ group: string; end: number }> {
	const ends = [{ group: CONTROL, end: controlShare }];
	let end = controlShare;
	for (const variant of variants) {
		end += variant.share;
		// Shares that add up to 100 leave nobody over, whatever their sum is rounded to.
		ends.push({ group: variant.name, end: end > 99.999999 ? 100 : end });
	}
	if (variants.length === 0) ends.push({ group: TREATED, end: 100 });
	return ends;
}
