import { InputError } from '../../inputError';
import type { Sliced } from '../../slices/sliced';
import type { Adapter } from '../adapter';
import { agreeingColumns } from './agreeingColumns';
import { exportAdapter } from './exportAdapter';
import { rowsOfShapes } from './rowsOfShapes';
import type { ColumnFormats } from '../door/columnFormats';
import type { FoundRecords } from '../findRecords';
import type { ReadSettings } from '../readSettings';
import type { Shape } from '../recogniser';
import type { ColumnRole } from './columnSynonyms';
import type { RowKind } from './rowKind';
import type { SheetAdapter } from './sheetAdapter';
import { createRowReader } from './rowReader';
import { tableFamilies, type TableFamily } from './tableFamilies';
import type { Table } from './table';
import type { Tables } from './tables';

const KIND_NAMES: Record<RowKind, string> = {
	orders: 'one row an order',
	lines: 'one row an order line',
	repeatedTotals: 'several rows an order',
	summaries: 'one row a customer',
};
/** What RFM Score alone writes beside each customer. */
const SCORE_COLUMN = 'rfmCell';

/**
 * Finds the adapter of every shape: the platform's, else one for the table that its rows belong to.
 *
 * @throws InputError where two columns fit one role, or a field that was named is in no record
 */
export function* spreadsheetAdapters(
	tables: Tables,
	shapes: readonly Shape[],
	found: FoundRecords,
	settings: ReadSettings,
): Sliced<Array<Adapter | undefined>> {
	const tableOfShape = yield* agreeingColumns(yield* tables.ofAll(shapes, found), found);
	const families = tableFamilies(tableOfShape, found, settings);
	const adapters = new Map<Table, SheetAdapter>();
	for (const [index, table] of tableOfShape.entries()) {
		if (table === undefined || adapters.has(table)) continue;
		refuseConflicts(table);
		const adapter = yield* adapterFor(table, families.get(table) as TableFamily, settings);
		const isScored = table.kind === 'summaries' && shapes[index]?.keys.includes(SCORE_COLUMN);
		adapters.set(table, isScored ? { ...adapter, recordName: 'RFM Score customer' } : adapter);
	}
	const exports = exportAdapters(shapes, found, settings);
	return shapes.map(({ adapter }, index) => {
		const table = tableOfShape[index];
		if (table !== undefined) return adapters.get(table);
		return adapter === undefined ? undefined : (exports.get(adapter) ?? adapter);
	});
}

/** The adapters of platforms' exports as those of sheets. */
function exportAdapters(
	shapes: readonly Shape[],
	found: FoundRecords,
	settings: ReadSettings,
): ReadonlyMap<Adapter, SheetAdapter> {
	const exports = new Map<Adapter, SheetAdapter>();
	for (const { adapter } of shapes) {
		if (adapter?.columns === undefined || exports.has(adapter)) continue;
		const isOfExport = shapes.map((shape) => shape.adapter === adapter);
		const { columns } = adapter;
		exports.set(
			adapter,
			exportAdapter({ ...adapter, columns }, () => rowsOfShapes(isOfExport, found), settings),
		);
	}
	return exports;
}

function refuseConflicts(table: Table): void {
	// A doubtful column that says nothing about who, when and how much is left unused.
	const conflict = table.conflicts.find(({ role }) => ROLE_NAMES.has(role));
	if (conflict === undefined) return;
	const [first = '', second = ''] = conflict.columns;
	throw new InputError(
		'ambiguousColumns',
		`Two columns could be the ${ROLE_NAMES.get(conflict.role)}: "${first}" and "${second}"`,
		'Set "Source" to "Custom Fields" and name the one to use, or remove or rename the other.',
	);
}

/** The roles that decide who, when and how much, in the words of an error. */
const ROLE_NAMES: ReadonlyMap<ColumnRole, string> = new Map([
	['orderId', 'order number'],
	['customerId', 'customer ID'],
	['email', 'email address'],
	['phone', 'phone number'],
	['placedAt', 'date of the order'],
	['total', 'amount of the order'],
	['refunded', 'refunded amount'],
	['currency', 'currency'],
	['status', 'status of the order'],
	['paymentStatus', 'status of the payment'],
	['quantity', 'number of pieces'],
	['unitPrice', 'price of one piece'],
	['lineTotal', 'amount of the line'],
	['orderCount', 'number of orders'],
	['totalSpent', 'total spending'],
	['firstOrderAt', 'date of the first order'],
	['lastOrderAt', 'date of the last order'],
]);

function* adapterFor(
	table: Table,
	family: TableFamily,
	{ dayMonthOrder, decimalSeparator }: ReadSettings,
): Sliced<SheetAdapter> {
	const formats: ColumnFormats = {
		dayMonthOrder: dayMonthOrder === 'auto' ? undefined : dayMonthOrder,
		decimalSeparator: decimalSeparator === 'auto' ? undefined : decimalSeparator,
	};
	const kind = yield* family.kindOf(table);
	return {
		platform: 'spreadsheet',
		shape: KIND_NAMES[kind],
		formats,
		*decideFormats() {
			Object.assign(formats, yield* family.formatsOf(table));
		},
		recognises: () => true,
		read: createRowReader(kind, table, formats),
	};
}
