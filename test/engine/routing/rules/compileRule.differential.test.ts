import fc from 'fast-check';
import { executeFilterCondition, type FilterConditionValue } from 'n8n-workflow';
import { compileRule } from '../../../../engine/routing/rules/compileRule';
import { ruleProblems } from '../../../../engine/routing/rules/ruleProblems';
import { valueReaders } from '../../../../nodes/SegmentRouter/settings/valueReaders';

type Settings = { ignoreCase: boolean; strict: boolean; version: 1 | 2 | 3 };

const OPERATIONS: Record<string, string[]> = {
	string:
		'exists notExists empty notEmpty equals notEquals contains notContains startsWith notStartsWith endsWith notEndsWith'.split(
			' ',
		),
	number: 'exists notExists empty notEmpty equals notEquals gt lt gte lte'.split(' '),
	dateTime:
		'exists notExists empty notEmpty equals notEquals after before afterOrEquals beforeOrEquals'.split(
			' ',
		),
	boolean: 'exists notExists empty notEmpty true false equals notEquals'.split(' '),
	array:
		'exists notExists empty notEmpty contains notContains lengthEquals lengthNotEquals lengthGt lengthLt lengthGte lengthLte'.split(
			' ',
		),
	object: 'exists notExists empty notEmpty'.split(' '),
};

const SINGLE = new Set(['exists', 'notExists', 'empty', 'notEmpty', 'true', 'false']);
/** n8n's filter reads a date without a zone in the zone of the process, unless an expression has set another. */
const readers = valueReaders(new Intl.DateTimeFormat().resolvedOptions().timeZone);

function rightTypeOf(type: string, operation: string): string | undefined {
	if (type !== 'array') return undefined;
	return operation.startsWith('length') ? 'number' : 'any';
}

/** What n8n's filter says, with 'error' where it would stop the workflow. */
function ofN8n(
	type: string,
	operation: string,
	leftValue: unknown,
	rightValue: unknown,
	{ ignoreCase, strict, version }: Settings,
): boolean | 'error' {
	const condition = {
		id: '1',
		leftValue,
		rightValue,
		operator: {
			type,
			operation,
			rightType: rightTypeOf(type, operation),
			singleValue: SINGLE.has(operation) || undefined,
		},
	} as unknown as FilterConditionValue;
	try {
		return Boolean(
			executeFilterCondition(condition, {
				caseSensitive: !ignoreCase,
				leftValue: '',
				typeValidation: strict ? 'strict' : 'loose',
				version,
			}),
		);
	} catch {
		return 'error';
	}
}

/** What the router says, with 'error' where it counts a problem. */
function ofRouter(
	type: string,
	operation: string,
	left: unknown,
	right: unknown,
	settings: Settings,
	isConstant: boolean,
): boolean | 'error' {
	// What counts as 0 does so in n8n too.
	const problems = { ...ruleProblems(), addEmpty: () => undefined };
	const operator = {
		type,
		operation,
		rightType: rightTypeOf(type, operation),
		singleValue: SINGLE.has(operation) || undefined,
	};
	try {
		const test = compileRule(
			{
				output: 'A',
				group: {
					combinator: 'and',
					conditions: [
						{
							left: { kind: 'field', path: ['left'] },
							right: isConstant
								? { kind: 'constant', value: right }
								: { kind: 'field', path: ['right'] },
							operator,
						},
					],
					comparison: settings,
					groups: [],
				},
			},
			readers,
			problems,
		);
		const result = test({ left, right }, 0);
		return problems.hints().length > 0 ? 'error' : result;
	} catch {
		return 'error';
	}
}

const TEXTS = [
	'',
	' ',
	'0',
	'1',
	'12.5',
	'-3',
	'1e3',
	'true',
	'FALSE',
	'no',
	'Ana',
	'ANA',
	'ana@example.com',
	'an',
	'é',
	'🎁',
	'[]',
	'[1,2]',
	"['a','B']",
	'{"a":1}',
	'{a: 1}',
	'{}',
	'null',
	'__proto__',
	'2026-06-30',
	'2026-06-30T10:00:00Z',
	'2026-06-30T10:00:00.000Z',
	'2026-06-30T12:00:00+02:00',
	'2026-06-30 12:00:00',
	'2026-W27-2',
	'20260630',
	'2026',
	'Tue, 30 Jun 2026 10:00:00 GMT',
	'June 30, 2026',
	'2026-02-30T00:00:00Z',
	'2026-02-29T00:00:00.000Z',
	'nonsense',
];

const VALUES: unknown[] = [
	...TEXTS,
	undefined,
	null,
	true,
	false,
	0,
	-0,
	1,
	2,
	12.5,
	1000,
	20260630,
	NaN,
	Infinity,
	[],
	[1, 2],
	['a', 'B', 'Ana'],
	[null],
	['1'],
	{},
	{ a: 1 },
	{ length: 2 },
	new Date('2026-06-30T10:00:00Z'),
	new Date(NaN),
];

/** Values to compare with: enough to have one of each kind. */
const RIGHTS: unknown[] = [
	'',
	'1',
	'12.5',
	'true',
	'an',
	'ANA',
	'nonsense',
	'[1,2]',
	'2026-06-30T10:00:00Z',
	'2026-06-30',
	undefined,
	null,
	true,
	0,
	2,
	NaN,
	[1, 2],
	{ a: 1 },
	new Date('2026-06-30T10:00:00Z'),
];

const EITHER = [true, false];
const LATEST = { ignoreCase: false, strict: false, version: 3 } as const;

/** The settings that change anything for a type. */
const SETTINGS: Record<string, Settings[]> = {
	string: EITHER.flatMap((ignoreCase) =>
		EITHER.map((strict) => ({ ...LATEST, ignoreCase, strict })),
	),
	number: EITHER.flatMap((strict) =>
		([1, 2, 3] as const).map((version) => ({ ...LATEST, strict, version })),
	),
	dateTime: [LATEST],
	boolean: EITHER.flatMap((strict) =>
		([1, 2, 3] as const).map((version) => ({ ...LATEST, strict, version })),
	),
	array: EITHER.flatMap((ignoreCase) =>
		EITHER.map((strict) => ({ ...LATEST, ignoreCase, strict })),
	),
	object: EITHER.map((strict) => ({ ...LATEST, strict })),
};

describe.each(Object.entries(OPERATIONS))('a %s comparison', (type, operations) => {
	it.each(operations)('%s says what n8n’s filter says, for any two values', (operation) => {
		const different: unknown[] = [];
		for (const settings of SETTINGS[type] as Settings[]) {
			for (const right of SINGLE.has(operation) ? [''] : RIGHTS) {
				VALUES.forEach((left, index) => {
					const expected = ofN8n(type, operation, left, right, settings);
					const isConstant = index % 2 === 0;
					const got = ofRouter(type, operation, left, right, settings, isConstant);
					if (got !== expected) different.push({ left, right, settings, expected, got });
				});
			}
		}
		expect(different.slice(0, 5)).toEqual([]);
	});
});

describe('comparisons of made-up values', () => {
	const value = fc.oneof(
		fc.constantFrom(...VALUES),
		fc.string(),
		fc.double(),
		fc.integer(),
		fc.boolean(),
		fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
		fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 4 }),
		fc.dictionary(fc.string(), fc.integer(), { maxKeys: 3, noNullPrototype: true }),
	);
	const comparison = fc
		.constantFrom(...Object.entries(OPERATIONS))
		.chain(([type, operations]) =>
			fc.tuple(
				fc.constant(type),
				fc.constantFrom(...operations),
				fc.constantFrom(...(SETTINGS[type] as Settings[])),
			),
		);

	it('are what n8n’s filter says', () => {
		fc.assert(
			fc.property(comparison, value, value, ([type, operation, settings], left, right) => {
				const expected = ofN8n(type, operation, left, right, settings);
				expect(ofRouter(type, operation, left, right, settings, false)).toBe(expected);
			}),
			{ numRuns: 1_000, seed: 20260630 },
		);
	});
});

describe('regular expressions', () => {
	const PATTERNS = [
		'^vip',
		'/^vip/i',
		'@example\\.com$',
		'a|b',
		'\\d{4}-\\d{2}',
		'[A-Z]{2,3}',
		'(?:foo|bar)+',
		'/b/y',
		'/a.c/s',
		'/^b/m',
		'/path\\/to/',
		'\\bring\\b',
		'(?<year>\\d+)',
		'\\u0041',
		'',
		'//',
		'/',
		'/a/x',
		'[^@]+@[^@]+',
		'^.{3}$',
	];
	const SUBJECTS = [
		'vip',
		'VIP customer',
		'ana@example.com',
		'a\nc',
		'a\nb',
		'AB',
		'ABC 2026-06',
		'foobar',
		'/path/to/it',
		'a ring!',
		'string',
		'',
		'b',
		'/a/x',
		'ana',
	];

	it.each(['regex', 'notRegex'])('%s fits where n8n’s fits', (operation) => {
		const different: unknown[] = [];
		for (const pattern of PATTERNS) {
			for (const subject of SUBJECTS) {
				for (const ignoreCase of [true, false]) {
					const settings: Settings = { ignoreCase, strict: false, version: 3 };
					const expected = ofN8n('string', operation, subject, pattern, settings);
					for (const isConstant of [true, false]) {
						const got = ofRouter('string', operation, subject, pattern, settings, isConstant);
						if (got !== expected) different.push({ pattern, subject, ignoreCase, expected, got });
					}
				}
			}
		}
		expect(different).toEqual([]);
	});
});
