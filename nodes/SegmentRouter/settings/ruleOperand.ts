import type { IExecuteFunctions } from 'n8n-workflow';
import { InputError } from '../../../engine/inputError';
import type { Operand } from '../../../engine/routing/rules/rule';

/** One step of a path: `.name`, `?.name`, `["name"]`, `['name']` or `[0]`. Each is told by its first character. */
const STEP = /(?:\?\.|\.)([A-Za-z_$][\w$]*)|(?:\?\.)?\[(?:"([^"\\\]]*)"|'([^'\\\]]*)'|(\d{1,9}))\]/;
/** Longer expressions are no path. */
const LONGEST_PATH = 1_000;

/** What an expression may mention and yet be the same for every item of a run. */
const SAME_FOR_ALL = new Set(['$now', '$today', '$vars', '$workflow', '$execution', '$env']);

/**
 * Where a value of a condition comes from. n8n works out each expression anew for each item, a few ten thousand a
 * second; most of them do no more than name a field, and those are read directly. What does not depend on the item,
 * such as a day counted from now, is worked out once, so that it is also the same for the first item and the last.
 *
 * @param value as n8n stores it: an expression where it starts with `=`
 */
export function ruleOperand(context: IExecuteFunctions, value: unknown): Operand {
	if (typeof value !== 'string' || !value.startsWith('=')) return { kind: 'constant', value };
	const text = value.slice(1);
	const path = fieldPath(text);
	if (path !== undefined) return { kind: 'field', path };
	const valueAt = (item: number) => evaluate(context, text, item);
	return isSameForAll(text)
		? { kind: 'constant', value: valueAt(0) }
		: { kind: 'computed', text, valueAt };
}

/**
 * The path of an expression that does no more than name a field of the item, or undefined.
 *
 * @example
 * fieldPath('{{ $json.orders[0]["total price"] }}') // ['orders', '0', 'total price']
 */
export function fieldPath(expression: string): string[] | undefined {
	if (!expression.startsWith('{{') || !expression.endsWith('}}')) return undefined;
	const inner = expression.slice(2, -2).trim();
	if (!inner.startsWith('$json') || inner.length > LONGEST_PATH) return undefined;
	const path: string[] = [];
	const steps = new RegExp(STEP, 'y');
	steps.lastIndex = '$json'.length;
	while (steps.lastIndex < inner.length) {
		const step = steps.exec(inner);
		if (step === null) return undefined;
		path.push(step.slice(1).find((name) => name !== undefined) ?? '');
	}
	return path;
}

function isSameForAll(text: string): boolean {
	const variables = text.match(/\$\w*/g) ?? [];
	return variables.every((name) => SAME_FOR_ALL.has(name)) && !/random/i.test(text);
}

function evaluate(context: IExecuteFunctions, text: string, item: number): unknown {
	let problem: string;
	try {
		return context.evaluateExpression(text, item);
	} catch (error) {
		problem = (error as Error).message;
	}
	throw new InputError(
		'ruleExpression',
		`The expression ${text.slice(0, 100)} in a rule gives an error: ${problem} [item ${item}]`,
		'Correct the expression in the condition under "Rules".',
	);
}
