import { zoneOf } from '../../../engine/dates/zone';
import { routeItems, type RoutedRun } from '../../../engine/routing/routeItems';
import type { RouteSettings } from '../../../engine/routing/routeSettings';
import type { RoutedItem } from '../../../engine/routing/route';
import type { Condition, ConditionGroup, Rule } from '../../../engine/routing/rules/rule';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { valueReaders } from '../../../nodes/SegmentRouter/settings/valueReaders';

export const NOW = Date.UTC(2026, 6, 1);
export const ZONE = zoneOf('Europe/Berlin');

export interface Routed extends RoutedRun {
	/** The items of an output, by its name. */
	at(output: string): readonly RoutedItem[];
	/** Name of the output that each item is in, by its place in the input. */
	outputOf: string[];
}

/** Routes items with the settings of a run on 1 July 2026. */
export function route(
	jsons: readonly unknown[],
	by: RouteSettings['by'],
	more: Partial<RouteSettings> = {},
): Routed {
	const run = runAtOnce(
		routeItems(
			jsons.map((json) => ({ json })),
			{
				by,
				plays: [],
				channels: { allowUnknownConsent: false },
				now: NOW,
				zone: ZONE,
				runId: '7',
				...more,
			},
		),
	);
	const outputOf: string[] = [];
	run.outputs.forEach((routed, output) => {
		for (const { index } of routed) outputOf[index] = run.names[output] as string;
	});
	return {
		...run,
		outputOf,
		at: (name) => run.outputs[run.names.indexOf(name)] ?? [],
	};
}

/** A rule with one condition: a field of the item against a constant. */
export function rule(
	output: string,
	field: string,
	type: string,
	operation: string,
	value: unknown = '',
): Rule {
	return { output, group: all(condition(field, type, operation, value)) };
}

export function condition(
	field: string,
	type: string,
	operation: string,
	value: unknown = '',
): Condition {
	const singleValue = ['exists', 'notExists', 'empty', 'notEmpty', 'true', 'false'].includes(
		operation,
	);
	return {
		left: { kind: 'field', path: field.split('.') },
		right: { kind: 'constant', value },
		operator: { type, operation, singleValue, rightType: rightTypeOf(type, operation) },
	};
}

/** Type of the right value, as n8n stores it with a condition on a list. */
function rightTypeOf(type: string, operation: string): string | undefined {
	if (type !== 'array') return undefined;
	return operation.startsWith('length') ? 'number' : 'any';
}

export function all(...parts: Array<Condition | ConditionGroup>): ConditionGroup {
	return group('and', parts);
}

export function any(...parts: Array<Condition | ConditionGroup>): ConditionGroup {
	return group('or', parts);
}

function group(combinator: 'and' | 'or', parts: Array<Condition | ConditionGroup>): ConditionGroup {
	return {
		combinator,
		conditions: parts.filter((part) => 'operator' in part),
		groups: parts.filter((part) => 'combinator' in part),
		comparison: { ignoreCase: false, strict: false, version: 3 },
	};
}

/** Routing by rules. */
export function byRules(rules: readonly Rule[], allMatches = false): RouteSettings['by'] {
	return { mode: 'rules', rules, allMatches, readers: valueReaders('Europe/Berlin') };
}

/** Routing by a segment map with its own outputs. */
export function bySegment(
	segmentMap: 'eleven' | 'shopify' | 'klaviyo' | 'recovery' | 'custom' = 'eleven',
	outputs: ReadonlyArray<{ output: string; segments: readonly string[] }> = [],
): RouteSettings['by'] {
	return { mode: 'segment', segmentMap, outputs, field: 'segment' };
}
