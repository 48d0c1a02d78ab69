import { foldName } from '../foldName';
import type { NumberFact, TextFact, YesFact } from './fact';
import type { FactContext } from './factContext';
import { findNumber, findText } from './findField';
import { findMoment } from './findMoment';
import { daysBetween, recencyDaysOf, SHORTEST_GAP_DAYS } from './rhythm';
import { isWorriedAboutCrisis } from './worry';

/** The value of a fact, or undefined where the item does not tell. */
export function readNumberFact(
	json: unknown,
	fact: NumberFact,
	context: FactContext,
): number | undefined {
	switch (fact) {
		case 'recencyDays':
			return recencyDaysOf(json, context.now, context.zone);
		case 'silence':
			return silence(json, recencyDaysOf(json, context.now, context.zone), context);
		case 'silenceBeforeCrisis': {
			const last = findMoment(json, 'lastOrderAt', context.zone);
			if (last === undefined || context.crisisBeganAt === undefined) return undefined;
			return silence(json, daysBetween(last, context.crisisBeganAt), context);
		}
		default:
			return findNumber(json, fact);
	}
}

/** How many times as long as usual the customer has been silent; undefined before a first order. */
function silence(
	json: unknown,
	silentDays: number | undefined,
	{ usualGap, typicalGapDays }: FactContext,
): number | undefined {
	if (silentDays === undefined || findNumber(json, 'orderCount') === 0) return undefined;
	return silentDays / Math.max(usualGap(json) ?? typicalGapDays, SHORTEST_GAP_DAYS);
}

/** Folded, see `foldName`. */
export function readTextFact(json: unknown, fact: TextFact): string | undefined {
	const text = findText(json, fact);
	return text === undefined ? undefined : foldName(text);
}

export function readYesFact(
	json: unknown,
	fact: YesFact,
	{ crisisBeganAt, crisisEndedAt, crisisTopics, now, zone }: FactContext,
): boolean | undefined {
	if (fact === 'worriedAboutCrisis') return isWorriedAboutCrisis(json, crisisTopics);
	if (crisisBeganAt === undefined) return undefined;
	const last = findMoment(json, 'lastOrderAt', zone);
	if (fact === 'customerBeforeCrisis') {
		const first = findMoment(json, 'firstOrderAt', zone) ?? firstOfOne(json, last);
		return first === undefined ? undefined : first < crisisBeganAt;
	}
	if (last === undefined) return undefined;
	const end = crisisEndedAt ?? now;
	return fact === 'orderedAfterCrisis' ? last > end : last >= crisisBeganAt && last <= end;
}

/** The first order of who has ordered once is the last. */
function firstOfOne(json: unknown, last: number | undefined): number | undefined {
	return findNumber(json, 'orderCount') === 1 ? last : undefined;
}
