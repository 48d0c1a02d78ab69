import { withoutByteOrderMark } from '../../columns/byteOrderMark';
import type { CustomColumns } from '../../columns/customColumns';
import { missingField } from '../../columns/missingField';
import type { JsonRecord } from '../../json';
import { valueAtPath } from '../../valueAtPath';
import type { Shape } from '../recogniser';
import { wordsOf } from '../roleWords';
import type { ColumnRole } from './columnSynonyms';
import { pathTable } from './table';
import type { Tables } from './tables';

/** The one table of the fields that an operator named. */
export function namedTables(columns: CustomColumns): Tables {
	const paths = new Map<ColumnRole, string>();
	// A field that was dragged in from the input has the mark in its name that records lose on their way in.
	const name = (role: ColumnRole, path: string) => paths.set(role, withoutByteOrderMark(path));
	for (const [role, path] of columns.more) name(role as ColumnRole, path);
	if (columns.customer !== '') name('customerId', columns.customer);
	name('placedAt', columns.placedAt);
	name('total', columns.total);
	const table = pathTable('orders', paths, { conflicts: [], furtherEmails: [] });
	const tops = [...paths.values()].map((path) => path.split(/[.[]/)[0] as string);
	const of = ({ keys }: Shape) =>
		keys.some((key) => tops.includes(key) || [...paths.values()].includes(key)) ? table : undefined;
	return {
		of,
		ofRecord: (_, shape) => of(shape),
		*ofAll(shapes, { records }) {
			yield;
			if (records.length > 0) refuseMissing(paths, shapes, records);
			return shapes.map(() => table);
		},
	};
}

function refuseMissing(
	paths: ReadonlyMap<ColumnRole, string>,
	shapes: readonly Shape[],
	records: readonly JsonRecord[],
): void {
	const missing = [...paths].filter(
		([, path]) => !records.some((record) => valueAtPath(record, path) !== undefined),
	);
	if (missing.length === 0) return;
	const sought = wordsOf(missing.map(([role]) => role));
	throw missingField(
		missing.map(([, path]) => path),
		shapes.flatMap(({ keys }) => keys),
		`Drag in from the input what holds ${sought === '' ? 'it' : sought}, or correct the name.`,
	);
}
