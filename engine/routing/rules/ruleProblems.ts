import type { Hint } from '../../hint';

/** Longer samples of values tell an operator no more. */
const SAMPLE_LENGTH = 40;
const MOST_SHOWN = 5;

interface Problem {
	items: number;
	first: number;
	sample: string;
}

/** Comparisons that could not be made because a value was of the wrong type, counted by condition. */
export interface RuleProblems {
	/** @param condition rule, field and type in words, ending where the value would follow */
	add(condition: string, value: unknown, item: number): void;
	/** @param condition in words, which an empty value met because it counts as 0 */
	addEmpty(condition: string): void;
	hints(): Hint[];
}

export function ruleProblems(): RuleProblems {
	const byCondition = new Map<string, Problem>();
	const empty = new Map<string, number>();
	return {
		addEmpty(condition) {
			empty.set(condition, (empty.get(condition) ?? 0) + 1);
		},
		add(condition, value, item) {
			const problem = byCondition.get(condition);
			if (problem === undefined) {
				byCondition.set(condition, { items: 1, first: item, sample: sampleOf(value) });
			} else problem.items++;
		},
		hints() {
			const hints = [...byCondition].slice(0, MOST_SHOWN).map(problemHint);
			const more = byCondition.size - hints.length;
			if (more > 0) {
				hints.push({
					kind: 'warning',
					text: `${more} more conditions met values of a wrong type.`,
				});
			}
			return [...hints, ...[...empty].slice(0, MOST_SHOWN).map(emptyHint)];
		},
	};
}

function problemHint([condition, { items, first, sample }]: [string, Problem]): Hint {
	const where = items === 1 ? 'in one item' : `in ${items} items`;
	return {
		kind: 'warning',
		text: `${condition}, but ${where} it is not: first in item ${first}, ${sample}. There the condition counts as not met.`,
	};
}

function emptyHint([condition, items]: [string, number]): Hint {
	return {
		kind: 'warning',
		text: `${condition}: ${items} ${items === 1 ? 'item has' : 'items have'} nothing there, which counts as 0 as in n8n's Switch, and so met the condition. If these customers are not meant, add a condition that the field is not empty.`,
	};
}

function sampleOf(value: unknown): string {
	if (typeof value === 'string') return `"${value.slice(0, SAMPLE_LENGTH)}"`;
	if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object';
	return String(value).slice(0, SAMPLE_LENGTH);
}
