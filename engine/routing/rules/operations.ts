import { patternTest } from './patternTest';

/** Left and right as their preparation left them. */
type Operation = (left: unknown, right: unknown) => boolean;
type Preparation = (value: unknown, ignoreCase: boolean) => unknown;

/** How values of a type are compared, after their conversion. */
interface OperationsOfType {
	prepareLeft: Preparation;
	/** What is done once to a right value that is the same for all items. */
	prepareRight(value: unknown, ignoreCase: boolean, operation: string): unknown;
	operations: ReadonlyMap<string, Operation>;
}

const asItIs: Preparation = (value) => value;

/** Whether there is a value: neither missing nor NaN. */
export function isPresent(value: unknown): boolean {
	return value !== undefined && value !== null && !Number.isNaN(value);
}

/** Not by the machine's language: a rule has to divide customers alike everywhere. */
const foldText: Preparation = (value, ignoreCase) => {
	const text = value ?? '';
	return ignoreCase && typeof text === 'string' ? text.toLowerCase() : text;
};

type TextOperation = (left: string, right: string) => boolean;
type PatternOperation = (left: string, test: (text: string) => boolean) => boolean;
type NumberOperation = (left: number, right: number) => boolean;
type ListOperation = (left: readonly unknown[], right: unknown) => boolean;

const textOperations: Record<string, TextOperation> = {
	empty: (left) => left.length === 0,
	notEmpty: (left) => left.length !== 0,
	equals: (left, right) => left === right,
	notEquals: (left, right) => left !== right,
	contains: (left, right) => left.includes(right),
	notContains: (left, right) => !left.includes(right),
	startsWith: (left, right) => left.startsWith(right),
	notStartsWith: (left, right) => !left.startsWith(right),
	endsWith: (left, right) => left.endsWith(right),
	notEndsWith: (left, right) => !left.endsWith(right),
};

const patternOperations: Record<string, PatternOperation> = {
	regex: (left, test) => test(left),
	notRegex: (left, test) => !test(left),
};

const numberOperations: Record<string, NumberOperation> = {
	empty: (left) => !isPresent(left),
	notEmpty: (left) => isPresent(left),
	equals: (left, right) => left === right,
	notEquals: (left, right) => left !== right,
	gt: (left, right) => left > right,
	lt: (left, right) => left < right,
	gte: (left, right) => left >= right,
	lte: (left, right) => left <= right,
};

const momentOperations: Record<string, NumberOperation> = {
	equals: (left, right) => left === right,
	notEquals: (left, right) => left !== right,
	after: (left, right) => left > right,
	before: (left, right) => left < right,
	afterOrEquals: (left, right) => left >= right,
	beforeOrEquals: (left, right) => left <= right,
};

const booleanOperations: Record<string, Operation> = {
	empty: (left) => !isPresent(left),
	notEmpty: (left) => isPresent(left),
	true: (left) => Boolean(left),
	false: (left) => !left,
	equals: (left, right) => left === right,
	notEquals: (left, right) => left !== right,
};

const listOperations: Record<string, ListOperation> = {
	contains: (left, right) => left.includes(right),
	notContains: (left, right) => !left.includes(right),
	lengthEquals: (left, right) => left.length === right,
	lengthNotEquals: (left, right) => left.length !== right,
	lengthGt: (left, right) => left.length > (right as number),
	lengthLt: (left, right) => left.length < (right as number),
	lengthGte: (left, right) => left.length >= (right as number),
	lengthLte: (left, right) => left.length <= (right as number),
	empty: (left) => left.length === 0,
	notEmpty: (left) => left.length !== 0,
};

const objectOperations: Record<string, Operation> = {
	empty: (left) => !isPresent(left) || Object.keys(left as object).length === 0,
	notEmpty: (left) => isPresent(left) && Object.keys(left as object).length !== 0,
};

/** Every operation of n8n's filter but `exists` and `notExists`, by type: those two need no more than the value. */
const OPERATIONS: ReadonlyMap<string, OperationsOfType> = new Map([
	[
		'string',
		{
			prepareLeft: foldText,
			prepareRight: (value: unknown, ignoreCase: boolean, operation: string) =>
				Object.hasOwn(patternOperations, operation)
					? patternTest(String(value ?? ''))
					: foldText(value, ignoreCase),
			operations: new Map([...tableOf(textOperations), ...tableOf(patternOperations)]),
		},
	],
	['number', { prepareLeft: asItIs, prepareRight: asItIs, operations: tableOf(numberOperations) }],
	[
		'dateTime',
		{
			prepareLeft: asItIs,
			prepareRight: asItIs,
			operations: new Map<string, Operation>([
				['empty', (left) => !isPresent(left)],
				['notEmpty', isPresent],
				...Object.entries(momentOperations).map(([name, compare]): [string, Operation] => [
					name,
					(left, right) =>
						isPresent(left) && isPresent(right) && compare(left as number, right as number),
				]),
			]),
		},
	],
	[
		'boolean',
		{ prepareLeft: asItIs, prepareRight: asItIs, operations: tableOf(booleanOperations) },
	],
	[
		'array',
		{
			prepareLeft: foldEntries,
			prepareRight: (value: unknown, ignoreCase: boolean) =>
				ignoreCase && typeof value === 'string' ? value.toLowerCase() : value,
			operations: tableOf(listOperations),
		},
	],
	['object', { prepareLeft: asItIs, prepareRight: asItIs, operations: tableOf(objectOperations) }],
]);

/** How a type is compared and the operation, or undefined where the filter has none of that name. */
export function operationOf(
	type: string,
	operation: string,
): (Pick<OperationsOfType, 'prepareLeft' | 'prepareRight'> & { holds: Operation }) | undefined {
	const ofType = OPERATIONS.get(type);
	const holds = ofType?.operations.get(operation);
	return ofType === undefined || holds === undefined ? undefined : { ...ofType, holds };
}

function foldEntries(value: unknown, ignoreCase: boolean): unknown {
	const list = (value ?? []) as unknown[];
	if (!ignoreCase) return list;
	return list.map((entry) => (typeof entry === 'string' ? entry.toLowerCase() : entry));
}

function tableOf<Left, Right>(
	operations: Record<string, (left: Left, right: Right) => boolean>,
): Map<string, Operation> {
	return new Map(Object.entries(operations)) as Map<string, Operation>;
}
