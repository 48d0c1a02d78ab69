import { pathText } from './fieldReader';
import type { Condition, ConditionGroup, Operand } from './rule';

/** What each operation says between its two values. */
const OPERATION_WORDS = new Map([
	['exists', 'exists'],
	['notExists', 'does not exist'],
	['empty', 'is empty'],
	['notEmpty', 'is not empty'],
	['equals', 'is'],
	['notEquals', 'is not'],
	['contains', 'contains'],
	['notContains', 'does not contain'],
	['startsWith', 'starts with'],
	['notStartsWith', 'does not start with'],
	['endsWith', 'ends with'],
	['notEndsWith', 'does not end with'],
	['regex', 'matches'],
	['notRegex', 'does not match'],
	['gt', 'is more than'],
	['lt', 'is less than'],
	['gte', 'is at least'],
	['lte', 'is at most'],
	['after', 'is after'],
	['before', 'is before'],
	['afterOrEquals', 'is not before'],
	['beforeOrEquals', 'is not after'],
	['true', 'is true'],
	['false', 'is false'],
	['lengthEquals', 'has a length of'],
	['lengthNotEquals', 'has not a length of'],
	['lengthGt', 'is longer than'],
	['lengthLt', 'is shorter than'],
	['lengthGte', 'has a length of at least'],
	['lengthLte', 'has a length of at most'],
]);

const VALUE_LENGTH = 60;
/** A reason is read by people: of a rule with dozens of conditions it gives the beginning. */
const LONGEST = 300;

/**
 * A group of conditions as a sentence part.
 *
 * @example
 * 'totalSpent is more than 500 and (country is "DE" or country is "AT")'
 */
export function describeGroup(group: ConditionGroup): string {
	const text = partsOf(group);
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function partsOf({ combinator, conditions, groups }: ConditionGroup): string {
	return [
		...conditions.map(describeCondition),
		...groups.map((group) =>
			group.conditions.length + group.groups.length === 1 ? partsOf(group) : `(${partsOf(group)})`,
		),
	].join(` ${combinator} `);
}

export function describeCondition({ left, right, operator }: Condition): string {
	const words = OPERATION_WORDS.get(operator.operation) ?? operator.operation;
	const withoutRight =
		operator.singleValue === true ||
		['exists', 'notExists', 'empty', 'notEmpty', 'true', 'false'].includes(operator.operation);
	return `${describeOperand(left)} ${words}${withoutRight ? '' : ` ${describeOperand(right)}`}`;
}

export function describeOperand(operand: Operand): string {
	switch (operand.kind) {
		case 'field':
			return pathText(operand.path);
		case 'computed':
			return shorten(operand.text);
		case 'constant':
			return typeof operand.value === 'string'
				? `"${shorten(operand.value)}"`
				: shorten(String(operand.value));
	}
}

function shorten(text: string): string {
	return text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH)}…` : text;
}
