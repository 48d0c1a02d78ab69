import { CONFIDENCE, LIFT_WORTH_FINDING } from './measureSettings';
import type { Comparison } from './compareGroups';
import type { Tally } from './tally';

export type Verdict = 'better' | 'worse' | 'noDifference' | 'notYet';

export interface Judgement {
	verdict: Verdict;
	/** A sentence that says why, and what to do. */
	advice: string;
}

export interface Judged {
	/** Name of the group and of the one that it is compared with. */
	name: string;
	than: string;
	group: Tally;
	control: Tally;
	/** Undefined where one of the groups has nobody whose days are over. */
	comparison: Comparison | undefined;
	/** Adjusted for how many comparisons were made; null where there is none. */
	pValue: number | null;
	comparisons: number;
	/** When the last customer's days are over, ms since 1970, where somebody is still watched. */
	watchedUntil: number;
}

/** How different two groups may be in size and still be called "a group" in one sentence. */
const NEARLY_EQUAL = 0.05;

/** Judges a group by its conversion, which was chosen beforehand: revenue is told, and decides nothing. */
export function verdictOf(judged: Judged): Judgement {
	const { group, control, comparison, pValue, name, than } = judged;
	if (comparison === undefined) return notYet(waiting(judged));
	if (pValue !== null && pValue < 1 - CONFIDENCE) {
		const isBetter = comparison.difference > 0;
		const adjusted =
			judged.comparisons > 1 ? `, adjusted for ${judged.comparisons} comparisons` : '';
		return {
			verdict: isBetter ? 'better' : 'worse',
			advice: `${isBetter ? 'Yes' : 'No'}: ${percent(group)} of ${name} bought, ${percent(control)} of ${than}; chance alone seldom does that (p = ${pText(pValue)}${adjusted}).`,
		};
	}
	const needed = comparison.neededPerGroup;
	if (needed === null) {
		return notYet(
			control.buyers === 0
				? `nobody in ${than} has bought so far, so nothing can be said about a lift.`
				: `everybody in ${than} bought, so there is no lift to be found.`,
		);
	}
	const more = moreCustomers(judged, needed);
	if (more !== undefined) return notYet(more);
	return {
		verdict: 'noDifference',
		advice: `No: ${percent(group)} of ${name} bought, ${percent(control)} of ${than}. With this many customers a lift of ${100 * LIFT_WORTH_FINDING}% would have shown in four of five tries.`,
	};
}

function notYet(why: string): Judgement {
	return { verdict: 'notYet', advice: `Not yet: ${why}` };
}

function waiting({ group, control, name, than, watchedUntil }: Judged): string {
	if (group.watched + control.watched > 0 && watchedUntil > -Infinity) {
		return `the days of the customers in ${group.customers === 0 ? name : than} are over on ${new Date(watchedUntil).toISOString().slice(0, 10)} at the latest. Look then: figures on the way go up and down.`;
	}
	return `there is nobody in ${group.customers === 0 ? name : than}.`;
}

/** The customers that are still needed, in words; undefined where there are enough. */
function moreCustomers({ group, control, name, than }: Judged, needed: number): string | undefined {
	// Two unequal groups show as much as two equal ones of their harmonic mean.
	const effective = 2 / (1 / group.customers + 1 / control.customers);
	const factor = needed / effective;
	if (factor <= 1) return undefined;
	const moreOf = (tally: Tally) => Math.ceil(tally.customers * factor) - tally.customers;
	const isEqual = Math.abs(group.customers / control.customers - 1) <= NEARLY_EQUAL;
	const missing = isEqual
		? `${Math.max(moreOf(group), moreOf(control))} more customers a group`
		: `${moreOf(control)} more customers in ${than} and ${moreOf(group)} more in ${name}`;
	return `${missing} could show a lift of ${100 * LIFT_WORTH_FINDING}%, if there is one.`;
}

function percent({ buyers, customers }: Tally): string {
	return `${Math.round((1000 * buyers) / customers) / 10}%`;
}

function pText(pValue: number): string {
	return pValue < 0.001 ? 'below 0.001' : pValue.toFixed(3);
}
