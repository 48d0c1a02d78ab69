import type { IExecuteFunctions } from 'n8n-workflow';
import { z } from 'zod';
import { InputError } from '../../../engine/inputError';
import type { Condition, ConditionGroup, Rule } from '../../../engine/routing/rules/rule';
import { ruleOperand } from './ruleOperand';

const filterSchema = z
	.object({
		combinator: z.enum(['and', 'or']).default('and'),
		conditions: z
			.array(
				z.object({
					leftValue: z.unknown(),
					rightValue: z.unknown(),
					operator: z.object({
						type: z.string(),
						operation: z.string(),
						rightType: z.string().optional(),
						singleValue: z.boolean().optional(),
					}),
				}),
			)
			.default([]),
		options: z
			.object({
				caseSensitive: z.unknown(),
				typeValidation: z.unknown(),
				version: z.unknown(),
			})
			.partial()
			.default({}),
	})
	.default({});

const innerGroup = z.object({ conditions: filterSchema });
const outerGroup = innerGroup.extend({
	groups: z.object({ values: z.array(innerGroup).default([]) }).default({}),
});
const rulesSchema = z
	.object({
		values: z
			.array(
				outerGroup.extend({
					output: z.string().default(''),
					groups: z.object({ values: z.array(outerGroup).default([]) }).default({}),
				}),
			)
			.default([]),
	})
	.default({});

type Filter = z.output<typeof filterSchema>;

interface StoredGroup {
	conditions: Filter;
	groups?: { values: StoredGroup[] };
}

/** Version of n8n's filter that the node's conditions are of; see `ruleProperties`. */
const FILTER_VERSION = 3;

/**
 * Reads the rules as n8n stores them, with their expressions not worked out yet.
 *
 * @param ignoreCase for conditions that do not say it themselves
 * @throws InputError for a rule without a condition
 */
export function readRules(context: IExecuteFunctions, ignoreCase: boolean): Rule[] {
	const stored = rulesSchema.safeParse(
		context.getNodeParameter('rules', 0, {}, { rawExpressions: true }),
	);
	if (!stored.success) {
		throw new InputError(
			'rules',
			'"Rules" has a value that it cannot have',
			'Set up the rules in the panel of the node: a rule is an output name with its conditions.',
		);
	}
	return stored.data.values.map((rule, index) => {
		const output = rule.output.trim() || `Rule ${index + 1}`;
		const group = readGroup(context, rule, ignoreCase);
		if (group !== undefined) return { output, group };
		throw new InputError(
			'ruleEmpty',
			`The rule "${output.slice(0, 80)}" has no conditions`,
			'Drag a field into the first value of a condition, or remove the rule.',
		);
	});
}

function readGroup(
	context: IExecuteFunctions,
	{ conditions: filter, groups }: StoredGroup,
	ignoreCase: boolean,
): ConditionGroup | undefined {
	const { caseSensitive, typeValidation, version } = filter.options;
	const conditions = filter.conditions
		.filter((condition) => !isUntouched(condition))
		.map(
			({ leftValue, rightValue, operator }): Condition => ({
				left: ruleOperand(context, leftValue),
				right: ruleOperand(context, rightValue),
				operator,
			}),
		);
	const within = (groups?.values ?? [])
		.map((group) => readGroup(context, group, ignoreCase))
		.filter((group) => group !== undefined);
	if (conditions.length + within.length === 0) return undefined;
	return {
		combinator: filter.combinator,
		conditions,
		groups: within,
		comparison: {
			// The editor works the option out when it stores the conditions; where it did not, the option itself counts.
			ignoreCase: typeof caseSensitive === 'boolean' ? !caseSensitive : ignoreCase,
			strict: typeValidation === 'strict',
			version: typeof version === 'number' ? version : FILTER_VERSION,
		},
	};
}

/** A condition as the editor shows it before anybody has filled it in: it would be true of everybody. */
function isUntouched({ leftValue, rightValue }: Filter['conditions'][number]): boolean {
	const isBlank = (value: unknown) => value === undefined || value === null || value === '';
	return isBlank(leftValue) && isBlank(rightValue);
}
