import type { JsonRecord } from '../../../json';
import { plainWords } from '../../../text/plainWords';
import { surveyColumnNamed } from './surveyColumnNamed';
import type { SurveyColumnRole } from './surveyColumnNames';

/** What stands in the first cell of a row that adds up the others, in seven languages, without accents. */
const SUMS: ReadonlySet<string> = new Set(
	(
		'total,totals,grand total,subtotal,sum,average,avg,mean,median,summe,gesamt,gesamtsumme,gesamtergebnis,' +
		'durchschnitt,mittelwert,mittel,total general,somme,moyenne,suma,suma total,promedio,media,soma,total geral,' +
		'totale,totale generale,somma,totaal,eindtotaal,gemiddelde,gemiddeld'
	).split(','),
);
const LONGEST_SUM = 24;
/** Who answered, when and to what. In a column of answers "Average" is what a customer thinks of it. */
const BESIDE_ANSWERS: ReadonlySet<SurveyColumnRole | undefined> = new Set<SurveyColumnRole>([
	'answeredAt',
	'responseId',
	'participantId',
	'formId',
	'email',
	'customerId',
	'segment',
	'country',
	'product',
]);

/**
 * Whether a row adds up the ones above it: where the others say who answered or when, it says so, and it holds numbers and
 * no words beside.
 *
 * @example
 * isSumRow({ Timestamp: 'Average', NPS: 7.4, Comment: '' }) // true
 * isSumRow({ Comment: 'Total', NPS: '' }) // false
 */
export function isSumRow(row: JsonRecord): boolean {
	let cells = 0;
	for (const column in row) {
		const cell = row[column];
		if (cell === '' || cell === null || cell === undefined) continue;
		if (cells === 0 ? !namesSum(column, cell) : !isNumber(cell)) return false;
		cells++;
	}
	return cells > 1;
}

function namesSum(column: string, cell: unknown): boolean {
	if (typeof cell !== 'string' || cell.length > LONGEST_SUM) return false;
	return SUMS.has(plainWords(cell)) && BESIDE_ANSWERS.has(surveyColumnNamed(column)?.role);
}

function isNumber(cell: unknown): boolean {
	if (typeof cell === 'string') return NUMBER.test(cell.trim());
	return typeof cell === 'number';
}

const NUMBER = /^-?\d{1,12}(?:[.,]\d{1,12})?\s?%?$/;
