import type { Hint } from '../../hint';
import type { Item } from '../../item';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { Matcher } from '../matcher';
import { checkOutputs, OTHER } from '../outputs';
import { EMPTY_PLAY } from '../plays/play';
import type { RuleMode } from '../routeSettings';
import { compileRule } from '../rules/compileRule';
import { describeGroup } from '../rules/describeRule';
import { fieldReader, pathText } from '../rules/fieldReader';
import type { Condition, ConditionGroup, Rule } from '../rules/rule';
import { ruleProblems } from '../rules/ruleProblems';

/** Working out an expression takes n8n up to a tenth of a millisecond. */
const ITEMS_PER_SLICE_WITH_EXPRESSIONS = 16;

/**
 * Routes by the operator's rules.
 *
 * @throws InputError for a rule that cannot be checked for any item
 */
export function* matchRules(items: readonly Item[], { rules, readers }: RuleMode): Sliced<Matcher> {
	checkOutputs(
		rules.map(({ output }) => output),
		'Rules',
	);
	const problems = ruleProblems();
	const tests = rules.map((rule) => compileRule(rule, readers, problems));
	const reasons = rules.map(({ output, group }) => `Rule "${output}": ${describeGroup(group)}.`);
	const fieldHints = yield* missingFieldHints(items, rules);
	const isComputed = ({ left, right }: Condition) =>
		left.kind === 'computed' || right.kind === 'computed';
	const conditions = rules.flatMap(({ group }) => conditionsOf(group));
	return {
		outputs: rules.map(({ output }) => ({ name: output, play: EMPTY_PLAY })),
		match(json, item, from) {
			for (let rule = from; rule < tests.length; rule++) {
				if ((tests[rule] as (typeof tests)[number])(json, item)) return rule;
			}
			return -1;
		},
		reason: (_json, _item, output) => reasons[output] ?? 'No rule fits.',
		hints: () => [...fieldHints, ...problems.hints()],
		itemsPerSlice: conditions.some(isComputed) ? ITEMS_PER_SLICE_WITH_EXPRESSIONS : undefined,
	};
}

function conditionsOf({ conditions, groups }: ConditionGroup): Condition[] {
	return [...conditions, ...groups.flatMap(conditionsOf)];
}

/** Fields that a rule refers to and no item has: mostly a typing mistake, or a node that is not connected. */
function* missingFieldHints(items: readonly Item[], rules: readonly Rule[]): Sliced<Hint[]> {
	if (items.length === 0) return [];
	const looked = new Map<string, boolean>();
	const hints: Hint[] = [];
	for (const { output, group } of rules) {
		for (const path of pathsOf(group)) {
			const name = pathText(path);
			let exists = looked.get(name);
			if (exists === undefined) {
				exists = yield* someItemHas(items, path);
				looked.set(name, exists);
			}
			if (exists) continue;
			hints.push({
				kind: 'warning',
				text: `The rule "${output}" refers to the field "${name}", which no item has. ${path[0] === 'traits' ? 'Choose it under "Traits"' : 'Check its name'}; whoever fits no other rule went to ${OTHER}.`,
			});
		}
	}
	return hints;
}

function pathsOf(group: ConditionGroup): ReadonlyArray<readonly string[]> {
	const paths = new Map<string, readonly string[]>();
	for (const { left, right } of conditionsOf(group)) {
		for (const operand of [left, right]) {
			if (operand.kind === 'field') paths.set(pathText(operand.path), operand.path);
		}
	}
	return [...paths.values()];
}

function* someItemHas(items: readonly Item[], path: readonly string[]): Sliced<boolean> {
	const read = fieldReader(path);
	for (let item = 0; item < items.length; item++) {
		if (item % STEPS_PER_SLICE === 0) yield;
		if (read((items[item] as Item).json) !== undefined) return true;
	}
	return false;
}
