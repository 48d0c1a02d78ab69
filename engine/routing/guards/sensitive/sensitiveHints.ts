import type { Hint } from '../../../hint';
import type { RouteSettings } from '../../routeSettings';
import { describeOperand } from '../../rules/describeRule';
import type { ConditionGroup, Operand } from '../../rules/rule';
import { sensitiveCategory } from './sensitiveCategory';

/** More warnings of one kind tell an operator no more. */
const MOST_SHOWN = 5;

/** Warnings about conditions on what must not decide how people are treated: health, religion, age, gender… */
export function sensitiveHints(by: RouteSettings['by']): Hint[] {
	const found = new Map(
		fieldsOf(by)
			.flatMap(({ field, where }) => sensitiveHint(where, field))
			.map((hint) => [hint.text, hint]),
	);
	return [...found.values()].slice(0, MOST_SHOWN);
}

/**
 * The warning about one field, or none.
 *
 * @param where what looks at the field, as the screen calls it
 */
export function sensitiveHint(where: string, field: string): Hint[] {
	const category = sensitiveCategory(field);
	if (category === undefined) return [];
	return [
		{
			kind: 'warning',
			text: `${where} looks at "${field.slice(0, 80)}", which is about ${category}. To treat customers differently by ${category} can be discrimination, and in many countries needs their explicit consent. Make sure that you may, or use what they bought instead.`,
		},
	];
}

interface LookedAt {
	field: string;
	where: string;
}

function fieldsOf(by: RouteSettings['by']): LookedAt[] {
	switch (by.mode) {
		case 'segment':
			return [{ field: by.field, where: '"Segment Field"' }];
		case 'value':
			return by.field === undefined ? [] : [{ field: by.field, where: '"Value Field"' }];
		case 'rules':
			return by.rules.flatMap(({ output, group }) =>
				operandsOf(group)
					// Of a comparison with a constant only the field says what it is about.
					.filter(({ kind }) => kind !== 'constant')
					.map((operand) => ({
						field: describeOperand(operand),
						where: `The rule "${output.slice(0, 80)}"`,
					})),
			);
		case 'playbook':
			return [];
	}
}

function operandsOf({ conditions, groups }: ConditionGroup): Operand[] {
	return [...conditions.flatMap(({ left, right }) => [left, right]), ...groups.flatMap(operandsOf)];
}
