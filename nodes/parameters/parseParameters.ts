import type { z } from 'zod';
import { InputError } from '../../engine/inputError';

/**
 * Checks what the parameters hold.
 *
 * @param displayNames how each parameter is called on the screen, by its internal name
 * @throws InputError that names the parameter as the screen does
 */
export function parseParameters<Schema extends z.ZodTypeAny>(
	schema: Schema,
	values: unknown,
	displayNames: Readonly<Record<string, string>>,
): z.output<Schema> {
	const parsed = schema.safeParse(values) as z.SafeParseReturnType<unknown, z.output<Schema>>;
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	const names = (issue?.path ?? []).filter((part): part is string => typeof part === 'string');
	const known = names.filter((part) => Object.hasOwn(displayNames, part));
	// A field within a collection is found by both names.
	const name =
		known.length === 0 ? names.join('.') : known.map((part) => displayNames[part]).join(' → ');
	throw new InputError(
		'parameter',
		`The parameter "${name}" has a value that it cannot have`,
		`${whatIsWrong(issue)}. If the value comes from an expression, check what it gives.`,
	);
}

function whatIsWrong(issue: z.ZodIssue | undefined): string {
	if (issue?.code !== 'invalid_enum_value') return issue?.message ?? 'Check the value';
	const choices = issue.options.map((choice) => `"${choice}"`);
	const last = choices.pop();
	const list = choices.length === 0 ? last : `${choices.join(', ')} or ${last}`;
	return `It is "${issue.received}", and can be ${list}`;
}
