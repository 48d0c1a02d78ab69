import type { JsonRecord } from '../../../json';
import { valueAtPath } from '../../../valueAtPath';
import { byKeys } from '../byKeys';
import { otherRecord } from '../otherRecord';
import type { ResponseAdapter } from '../responseAdapter';
import type { ResponseSettings } from '../responseSettings';
import type { SurveyPlatform } from '../surveyPlatform';
import type { HeaderRows } from './headerRows';
import { hasAnswer, hasWords, readRow } from './readRow';
import { rowColumns, type RowColumns } from './rowColumns';
import type { RowAdapter } from './tablesOfRows';

/** Platforms whose triggers in n8n can give bare rows of values by question. */
const GIVE_ROWS: ReadonlySet<ResponseSettings['source']> = new Set([
	'auto',
	'spreadsheet',
	'typeform',
	'surveymonkey',
	'jotform',
]);

/** Reads rows of tables, whatever their columns. */
export interface RowAdapters {
	/** For a row that has answers by the names of its columns, or the field that the operator named. */
	knownFor(row: JsonRecord): ResponseAdapter | undefined;
	/** For any row that has words in it. */
	anyFor(row: JsonRecord): ResponseAdapter | undefined;
}

/** What is known of rows with the same keys. */
interface RowsAlike {
	adapter: RowAdapter;
	columns: RowColumns;
	/** Whether they are orders by their keys, and nothing says that they are answers all the same. */
	areOther: boolean;
}

/** @param header the lines of the table's header beside the first */
export function createRowAdapters(
	{ source, columns, textField }: ResponseSettings,
	header: HeaderRows,
): RowAdapters {
	const platform: SurveyPlatform = source === 'auto' ? 'spreadsheet' : source;
	const isClosed = !GIVE_ROWS.has(source);

	const rowsLike = byKeys((keys): RowsAlike => {
		const ofRow = rowColumns(keys, columns, header);
		const other = otherRecord(keys);
		return {
			columns: ofRow,
			areOther: other !== undefined && (other.isCertain || !ofRow.areClear),
			adapter: {
				keys,
				hasAnswers: ofRow.answers.some(({ isNamed }) => isNamed),
				platform,
				shape: 'row',
				recognises: () => true,
				read: (row) => readRow(row, ofRow),
			},
		};
	});

	return {
		knownFor(row) {
			if (isClosed || isError(row)) return undefined;
			const alike = rowsLike(row);
			if (textField !== undefined && typeof valueAtPath(row, textField) === 'string') {
				return alike.adapter;
			}
			return !alike.areOther && hasAnswer(row, alike.columns) ? alike.adapter : undefined;
		},
		anyFor(row) {
			if (isClosed || isError(row) || !hasWords(row)) return undefined;
			const alike = rowsLike(row);
			return alike.areOther ? undefined : alike.adapter;
		},
	};
}

/** What a failed request leaves behind has a "message", but nobody's opinion. */
function isError(row: JsonRecord): boolean {
	return Object.hasOwn(row, 'error') || Object.hasOwn(row, 'errors');
}
