import type { Adapter } from '../adapter';
import type { ColumnFormats } from '../door/columnFormats';
import type { JsonRecord } from '../../json';
import type { ReadSettings } from '../readSettings';
import type { Sliced } from '../../slices/sliced';
import type { SheetAdapter } from './sheetAdapter';
import { decidedIn, surveyCells } from './surveyColumns';
import type { Cell } from './table';

/**
 * The adapter of a platform's export as that of a sheet: its dates and amounts are read as the platform writes them where
 * they show it, and as the whole column does where a spreadsheet saved it again.
 *
 * @param rows gives all rows of the export, when something in one is open
 */
export function exportAdapter(
	adapter: Adapter & Required<Pick<Adapter, 'columns'>>,
	rows: () => Sliced<JsonRecord[]>,
	settings: ReadSettings,
): SheetAdapter {
	const { dayMonthOrder, decimalSeparator } = settings;
	const formats: ColumnFormats = {
		dayMonthOrder: dayMonthOrder === 'auto' ? undefined : dayMonthOrder,
		decimalSeparator: decimalSeparator === 'auto' ? undefined : decimalSeparator,
	};
	const cellsOf = (columns: readonly string[]): Cell[] =>
		columns.map((column) => (row) => row[column]);
	const { dates, amounts } = adapter.columns;
	return {
		...adapter,
		formats,
		read: (row, envelope) => adapter.read(row, envelope, formats.decimalSeparator),
		*decideFormats() {
			const found = yield* surveyCells(cellsOf(dates), cellsOf(amounts), yield* rows(), settings);
			Object.assign(formats, decidedIn(found));
			// Where no amount shows anything else, they are as the platform writes them.
			if (found.decimalSeparator === 'undecidable') formats.decimalSeparator = 'point';
		},
	};
}
