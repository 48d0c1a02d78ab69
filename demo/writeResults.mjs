import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/**
 * Writes what the workflow gave as files: tables as CSV for a spreadsheet, customers and a summary as JSON for programs.
 *
 * @param {string} folder made where it is missing
 * @param {{ customers: object[], segments: object[], rejected: object[], forecast: object[], survey: object[], summary: object }} results
 * @returns {string[]} the names of the files
 */
export function writeResults(folder, { customers, segments, rejected, forecast, survey, summary }) {
	const files = {
		'customers.csv': csv(customers),
		'customers.json': json(customers),
		'forecast.csv': csv(forecast),
		'segments.csv': csv(segments),
		'survey.csv': csv(survey),
		'summary.json': json(summary),
		'rejected.csv': csv(rejected.map(({ reason, detail, item }) => ({ reason, detail, item }))),
	};
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	return Object.keys(files);
}

function json(value) {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

/** Text that a spreadsheet program would run as a formula is written so that it stays text. */
function csv(rows) {
	return `${Papa.unparse(rows.map(flat), { escapeFormulae: true, newline: '\n' })}\n`;
}

function flat(row) {
	return Object.fromEntries(
		Object.entries(row).map(([name, value]) => [name, isNested(value) ? cellOf(value) : value]),
	);
}

function isNested(value) {
	return typeof value === 'object' && value !== null;
}

function cellOf(value) {
	return Array.isArray(value)
		? value.map((part) => (isNested(part) ? cellOf(part) : part)).join('; ')
		: JSON.stringify(value);
}
