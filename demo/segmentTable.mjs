const COLUMNS = ['Segment', 'Customers', 'Share', 'Revenue', 'Revenue share', 'What to do'];
const GAP = '  ';

const whole = new Intl.NumberFormat('en-US');
const money = new Intl.NumberFormat('en-US', {
	minimumFractionDigits: 2,
	maximumFractionDigits: 2,
});
const percent = new Intl.NumberFormat('en-US', { style: 'percent', minimumFractionDigits: 1 });

/**
 * The segments as an aligned table in plain text, with their sum below.
 *
 * @param {object[]} segments items of the Segments output
 * @param {string | null} currency that the revenue is in
 * @returns {string}
 */
export function segmentTable(segments, currency) {
	const [segment, customers, share, revenue, ...rest] = COLUMNS;
	const header = [
		segment,
		customers,
		share,
		`${revenue}${currency ? ` (${currency})` : ''}`,
		...rest,
	];
	const all = { customers: sum(segments, 'customers'), revenue: sum(segments, 'revenue') };
	const rows = [
		...segments.map((one) => rowOf(one, all)),
		rowOf({ segment: 'Total', action: '', ...all }, all),
	];
	const widths = header.map((title, column) =>
		Math.max(title.length, ...rows.map((row) => row[column].length)),
	);
	const line = (cells) =>
		cells
			.map((cell, column) =>
				isText(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
			)
			.join(GAP)
			.trimEnd();
	const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
	return [line(header), rule, ...rows.slice(0, -1).map(line), rule, line(rows.at(-1))].join('\n');
}

/** Shares are reckoned from the counts: rounded once more, those of the segments would be off in the last digit. */
function rowOf({ segment, customers, revenue, action }, all) {
	return [
		segment,
		whole.format(customers),
		percent.format(customers / all.customers),
		money.format(revenue),
		all.revenue > 0 ? percent.format(revenue / all.revenue) : '–',
		action,
	];
}

/** The first column and the last hold words, the others numbers. */
function isText(column) {
	return column === 0 || column === COLUMNS.length - 1;
}

function sum(segments, field) {
	return segments.reduce((total, segment) => total + segment[field], 0);
}
