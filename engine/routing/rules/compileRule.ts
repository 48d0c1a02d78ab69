import { InputError } from '../../inputError';
import { conversionTo, NOT_CONVERTIBLE, type Conversion } from './convertValue';
import { describeCondition, describeOperand } from './describeRule';
import { fieldReader } from './fieldReader';
import { isPresent, operationOf } from './operations';
import { LONGEST_SEARCHED } from './patternTest';
import type { ComparisonSettings, Condition, ConditionGroup, Operand, Rule } from './rule';
import type { RuleProblems } from './ruleProblems';
import type { ValueReaders } from './valueReaders';

/** Whether an item fits. `item` is its place in the input, for values that are worked out for each item. */
export type RuleTest = (json: unknown, item: number) => boolean;

/**
 * Makes one function of a rule: fields are found, constants converted and patterns compiled once for all items. What
 * comes out is what n8n's filter gives, with two differences that keep a long run alive: a value of a wrong type does
 * not end the run (the condition is not met, and `problems` counts it), and no pattern can take forever.
 *
 * @throws InputError for a comparison that can be made for no item at all
 */
export function compileRule(
	{ output, group }: Rule,
	readers: ValueReaders,
	problems: RuleProblems,
): RuleTest {
	return compileGroup(group, (condition, comparison) =>
		compileCondition(output, condition, comparison, readers, problems),
	);
}

function compileGroup(
	{ combinator, conditions, comparison, groups }: ConditionGroup,
	compile: (condition: Condition, comparison: ComparisonSettings) => RuleTest,
): RuleTest {
	const tests = [
		...conditions.map((condition) => compile(condition, comparison)),
		...groups.map((group) => compileGroup(group, compile)),
	];
	const [only] = tests;
	if (only !== undefined && tests.length === 1) return only;
	// The value that decides the matter as soon as one test gives it.
	const decisive = combinator === 'or';
	return (json, item) => {
		for (const test of tests) {
			if (test(json, item) === decisive) return decisive;
		}
		return !decisive;
	};
}

function compileCondition(
	rule: string,
	condition: Condition,
	comparison: ComparisonSettings,
	readers: ValueReaders,
	problems: RuleProblems,
): RuleTest {
	const { type, operation, rightType = type } = condition.operator;
	const readLeft = valueReader(condition.left);
	const isPattern = isPatternOperation(condition);
	const convert = conversionTo(type, comparison, readers);
	const convertLeft = isPattern ? (value: unknown) => ofSearchedLength(convert(value)) : convert;
	const leftProblem = `The rule "${rule}" compares ${describeOperand(condition.left)} as ${TYPE_WORDS.get(type) ?? type}${isPattern ? ` of up to ${LONGEST_SEARCHED} characters` : ''}`;
	const left = (json: unknown, item: number) => {
		const value = readLeft(json, item);
		const converted = convertLeft(value);
		if (converted === NOT_CONVERTIBLE) problems.add(leftProblem, value, item);
		return converted;
	};
	const isExists = operation === 'exists';
	if (isExists || operation === 'notExists') {
		return (json, item) => {
			const value = left(json, item);
			return value !== NOT_CONVERTIBLE && isPresent(value) === isExists;
		};
	}
	const compared = operationOf(type, operation);
	if (compared === undefined) throw unknownOperation(rule, condition);
	const { prepareLeft, prepareRight, holds } = compared;
	const { ignoreCase } = comparison;
	const prepared = preparedRight(
		rule,
		condition,
		conversionTo(rightType, comparison, readers),
		(value) => prepareRight(value, ignoreCase, operation),
		rightType,
		problems,
	);
	if (prepared.kind === 'constant') {
		const right = prepared.value;
		if (type === 'number' && SIZE_OPERATIONS.has(operation)) {
			const inWords = `The rule "${rule}" asks whether ${describeCondition(condition)}`;
			return (json, item) => {
				const value = left(json, item);
				if (value === NOT_CONVERTIBLE || !holds(value, right)) return false;
				if (value === null) problems.addEmpty(inWords);
				return true;
			};
		}
		return (json, item) => {
			const value = left(json, item);
			return value !== NOT_CONVERTIBLE && holds(prepareLeft(value, ignoreCase), right);
		};
	}
	return (json, item) => {
		const value = left(json, item);
		if (value === NOT_CONVERTIBLE) return false;
		const right = prepared.valueAt(json, item);
		return right !== NOT_CONVERTIBLE && holds(prepareLeft(value, ignoreCase), right);
	};
}

/** Comparisons in which nothing counts as 0. */
const SIZE_OPERATIONS: ReadonlySet<string> = new Set(['gt', 'gte', 'lt', 'lte']);

function isPatternOperation({ operator }: Condition): boolean {
	return operator.type === 'string' && ['regex', 'notRegex'].includes(operator.operation);
}

function ofSearchedLength(text: unknown): unknown {
	return typeof text === 'string' && text.length > LONGEST_SEARCHED ? NOT_CONVERTIBLE : text;
}

type PreparedRight =
	| { kind: 'constant'; value: unknown }
	| { kind: 'perItem'; valueAt(json: unknown, item: number): unknown };

/** The right value, worked out now where it is the same for every item. */
function preparedRight(
	rule: string,
	condition: Condition,
	convert: Conversion,
	prepare: (value: unknown) => unknown,
	rightType: string,
	problems: RuleProblems,
): PreparedRight {
	const { right, operator } = condition;
	if (operator.singleValue === true) return { kind: 'constant', value: prepare(undefined) };
	const isPattern = isPatternOperation(condition);
	if (right.kind === 'constant') {
		const converted = convert(right.value);
		if (converted === NOT_CONVERTIBLE) throw wrongConstant(rule, condition, rightType);
		const value = prepare(converted);
		if (isPattern && value === undefined) throw wrongPattern(rule, String(right.value));
		return { kind: 'constant', value };
	}
	const read = valueReader(right);
	const problem = `The rule "${rule}" compares with ${describeOperand(right)} as ${
		isPattern ? 'a regular expression' : (TYPE_WORDS.get(rightType) ?? rightType)
	}`;
	const remembered = isPattern ? rememberLast(prepare) : prepare;
	return {
		kind: 'perItem',
		valueAt(json, item) {
			const value = read(json, item);
			const converted = convert(value);
			const prepared = converted === NOT_CONVERTIBLE ? converted : remembered(converted);
			if (converted !== NOT_CONVERTIBLE && !(isPattern && prepared === undefined)) return prepared;
			problems.add(problem, value, item);
			return NOT_CONVERTIBLE;
		},
	};
}

/** Neighbouring items mostly share a pattern, and compiling one costs as much as a thousand tests. */
function rememberLast(prepare: (value: unknown) => unknown): (value: unknown) => unknown {
	let lastValue: unknown = NOT_CONVERTIBLE;
	let last: unknown;
	return (value) => {
		if (value !== lastValue) {
			last = prepare(value);
			lastValue = value;
		}
		return last;
	};
}

function valueReader(operand: Operand): (json: unknown, item: number) => unknown {
	switch (operand.kind) {
		case 'constant':
			return () => operand.value;
		case 'field':
			return fieldReader(operand.path);
		case 'computed':
			return (_json, item) => operand.valueAt(item);
	}
}

const TYPE_WORDS = new Map([
	['string', 'a text'],
	['number', 'a number'],
	['boolean', 'true or false'],
	['dateTime', 'a date'],
	['array', 'a list'],
	['object', 'an object'],
]);

function unknownOperation(rule: string, { operator }: Condition): InputError {
	return new InputError(
		'ruleOperation',
		`The rule "${rule}" has a comparison that is not known: ${operator.type} ${operator.operation}`,
		'Choose another comparison for this condition under "Rules".',
	);
}

function wrongConstant(rule: string, condition: Condition, type: string): InputError {
	return new InputError(
		'ruleValue',
		`The rule "${rule}" cannot be checked: ${describeOperand(condition.right)} in "${describeCondition(condition)}" is not ${TYPE_WORDS.get(type) ?? type}`,
		'Correct the value, or choose another type of comparison for this condition under "Rules".',
	);
}

function wrongPattern(rule: string, pattern: string): InputError {
	return new InputError(
		'rulePattern',
		`The rule "${rule}" has a regular expression that cannot be used: "${pattern.slice(0, 80)}"`,
		'Check that it is complete. Looking ahead or behind, such as (?=…), and references to groups, such as \\1, are not possible, because they can run forever. Expressions can be up to 1,000 characters long.',
	);
}
