import { InputError } from '../../inputError';
import type { ScoredCustomer, SegmentMap } from './segmentMap';

/** Where no rule of the operator fits. */
export const UNNAMED_SEGMENT = 'Other';

/** A rule as an operator writes it: a score ("5"), a range ("4-5"), or nothing for any score. */
export interface CustomSegmentRule {
	name: string;
	recency?: string;
	frequency?: string;
	monetary?: string;
}

interface Range {
	from: number;
	to: number;
}

const MOST_RULES = 100;

/**
 * A segment map from the operator's own rules on the scores. The first rule that fits names the segment; a name may
 * have several rules; who fits none is in `Other`.
 *
 * @param scale number of scores that the rules are written in
 * @throws InputError for a rule without a name, a range that is none, or no rule at all
 *
 * @example
 * customSegments([{ name: 'Newcomers', recency: '4-5', frequency: '1-2', monetary: '3' }], 5)
 */
export function customSegments(rules: readonly CustomSegmentRule[], scale: number): SegmentMap {
	if (rules.length === 0 || rules.length > MOST_RULES) {
		throw new InputError(
			'segmentRules',
			rules.length === 0
				? 'The custom segment map has no segments'
				: `The custom segment map has ${rules.length} rules`,
			`Add between 1 and ${MOST_RULES} segments under "Custom Segments", each with a name and the scores that belong to it.`,
		);
	}
	const parsed = rules.map((rule) => ({
		name: nameOf(rule),
		recency: parseRange(rule, 'recency', scale),
		frequency: parseRange(rule, 'frequency', scale),
		monetary: parseRange(rule, 'monetary', scale),
	}));
	const names = new Set([...parsed.map(({ name }) => name), UNNAMED_SEGMENT]);
	return {
		scale,
		segments: [...names].map((name) => ({ name, action: null })),
		segmentOf: (customer: ScoredCustomer) =>
			parsed.find(
				({ recency, frequency, monetary }) =>
					contains(recency, customer.recencyScore) &&
					contains(frequency, customer.frequencyScore) &&
					contains(monetary, customer.monetaryScore),
			)?.name ?? UNNAMED_SEGMENT,
	};
}

function nameOf({ name }: CustomSegmentRule): string {
	const trimmed = name.trim();
	if (trimmed !== '') return trimmed;
	throw new InputError(
		'segmentRules',
		'A custom segment has no name',
		'Give each segment under "Segments" a name.',
	);
}

function parseRange(
	rule: CustomSegmentRule,
	measure: 'recency' | 'frequency' | 'monetary',
	scale: number,
): Range {
	const text = (rule[measure] ?? '').trim();
	if (text === '') return { from: 1, to: scale };
	// "4-5", "4–5" and "5-4" are all the same wish.
	const match = /^(\d{1,2})(?:\s{0,3}[-–]\s{0,3}(\d{1,2}))?$/.exec(text);
	const first = Number(match?.[1]);
	const second = match?.[2] === undefined ? first : Number(match[2]);
	const from = Math.min(first, second);
	const to = Math.max(first, second);
	if (match === null || from < 1 || to > scale) {
		throw new InputError(
			'segmentRules',
			`"${text.slice(0, 40)}" is not a ${measure} score of the segment "${rule.name.trim().slice(0, 80)}"`,
			`Write one score or a range between 1 and ${scale}, such as "${scale}" or "${scale - 1}-${scale}", or leave it empty for any score.`,
		);
	}
	return { from, to };
}

function contains({ from, to }: Range, score: number): boolean {
	return score >= from && score <= to;
}
