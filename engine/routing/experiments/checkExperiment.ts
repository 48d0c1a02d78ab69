import { InputError } from '../../inputError';
import { foldName } from '../foldName';
import { CONTROL, MOST_VARIANTS, TREATED, type Experiment } from './experiment';

/** Sums of shares such as 33.3 + 33.3 + 33.4 miss 100 by less than this. */
const ROUNDING = 1e-9;

/** @throws InputError for an experiment that cannot be carried out, at the parameter that is wrong */
export function checkExperiment({ name, controlShare, variants, part }: Experiment): void {
	if (name.trim() === '') {
		throw new InputError(
			'experimentName',
			'The experiment has no name',
			'Fill in "Experiment Name". Customers are divided by it: the same name always gives the same groups.',
		);
	}
	if (variants.length > MOST_VARIANTS) {
		throw new InputError(
			'experimentVariants',
			`The experiment has ${variants.length} variants`,
			`Remove some under "Variants": at most ${MOST_VARIANTS} can be told apart with the customers that a shop has.`,
		);
	}
	checkNames(variants.map((variant) => variant.name));
	checkShare(controlShare, 'Control Group (%)');
	for (const variant of variants) checkShare(variant.share, `Share (%)" of "${variant.name}`);
	const total = variants.reduce((sum, { share }) => sum + share, controlShare);
	if (total > 100 + ROUNDING) {
		throw new InputError(
			'experimentShares',
			`The groups of the experiment come to ${Math.round(total * 100) / 100}%`,
			'Lower "Control Group (%)" or the shares under "Variants", so that together they are at most 100%.',
		);
	}
	if (total === 0) {
		throw new InputError(
			'experimentShares',
			'The experiment has nobody in it',
			'Give "Control Group (%)" or a variant a share above 0.',
		);
	}
	if (part !== undefined) checkPart(part.from, part.to);
}

function checkNames(names: readonly string[]): void {
	const seen = new Set([CONTROL, TREATED]);
	names.forEach((name, index) => {
		const folded = foldName(name);
		if (folded !== '' && !seen.has(folded)) {
			seen.add(folded);
			return;
		}
		throw new InputError(
			'experimentVariants',
			folded === ''
				? `Variant ${index + 1} of the experiment has no name`
				: `Variant ${index + 1} of the experiment is called "${name.slice(0, 80)}", as another group is`,
			`Give each variant a name of its own, other than ${CONTROL} and ${TREATED}.`,
		);
	});
}

function checkShare(share: number, parameter: string): void {
	if (share >= 0 && share <= 100) return;
	throw new InputError(
		'experimentShares',
		`"${parameter}" is ${share}`,
		'Give a share between 0 and 100 percent.',
	);
}

function checkPart(from: number, to: number): void {
	if (from >= 0 && from < to && to <= 100) return;
	throw new InputError(
		'experimentLayer',
		`The experiment has the part from ${from}% to ${to}% of its layer`,
		'Set "Layer From (%)" and "Layer To (%)" so that the part begins before it ends, within 0 and 100.',
	);
}
