import { z } from 'zod';
import { InputError } from '../../engine/inputError';
import type { CustomColumns } from '../../engine/columns/customColumns';
import type { ParameterReader } from '../parameters/parameterReader';

/**
 * The fields that the operator named for the source "Custom Fields".
 *
 * @throws InputError that names the fields left empty without which nothing can be read
 */
export function readCustomColumns(parameter: ParameterReader): CustomColumns {
	const more = z.record(z.string()).catch({}).parse(parameter('moreFields', {}));
	const field = (name: string) => {
		// An expression in place of the name gives the value of the first item, which no item has as a field's name.
		const value = parameter(name, '') ?? '';
		return typeof value === 'object' ? '' : String(value).trim();
	};
	const columns: CustomColumns = {
		customer: field('customerField'),
		placedAt: field('dateField'),
		total: field('amountField'),
		more: new Map(
			Object.entries(more)
				.map(([role, column]) => [role, column.trim()] as const)
				.filter(([, column]) => column !== ''),
		),
	};
	const missing = [
		columns.customer === '' && !columns.more.has('email') && !columns.more.has('phone')
			? 'Customer Field'
			: '',
		columns.placedAt === '' ? 'Date Field' : '',
		columns.total === '' ? 'Amount Field' : '',
	].filter((name) => name !== '');
	if (missing.length === 0) return columns;
	throw new InputError(
		'customFields',
		`"${missing.join('", "')}" ${missing.length === 1 ? 'is' : 'are'} empty`,
		'With "Source" set to "Custom Fields", name the fields that hold the customer, the date and the amount, or drag them in from the input.',
	);
}
