const MOST = 10;
const GAP = '  ';
const COLUMNS = [
	'Customer',
	'Segment',
	'Next 12 months',
	'80% between',
	'Churn risk',
	'Next order',
];

const money = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/**
 * The customers who will be worth most, as an aligned table in plain text, with the sum of all below.
 *
 * @param {{ forecast: object[], model: object }} result items of the Customers output, and the Model item
 * @returns {string}
 */
export function forecastTable({ forecast, model }) {
	const { totals, currency } = model;
	const rows = forecast
		.slice(0, MOST)
		.map((customer) => [
			customer.email ?? customer.customerId,
			customer.segment ?? '–',
			amount(customer.predictedValue),
			range(customer),
			customer.churnRisk ?? '–',
			customer.nextOrderAt?.slice(0, 10) ?? '–',
		]);
	const sum = [`All ${forecast.length}`, '', amount(totals.predictedValue), range(totals), '', ''];
	const header = COLUMNS.map((title, column) =>
		column === 2 && currency ? `${title} (${currency})` : title,
	);
	const widths = header.map((title, column) =>
		Math.max(title.length, ...[...rows, sum].map((row) => row[column].length)),
	);
	const line = (cells) =>
		cells
			.map((cell, column) =>
				column === 2 || column === 3 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
			)
			.join(GAP)
			.trimEnd();
	const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
	return [line(header), rule, ...rows.map(line), rule, line(sum)].join('\n');
}

function amount(value) {
	return value === null ? '–' : money.format(value);
}

/** The interval of a sum is not the sum of the intervals: one customer's surprise makes up for another's. */
function range({ predictedValueLow, predictedValueHigh }) {
	return `${amount(predictedValueLow)} and ${amount(predictedValueHigh)}`;
}
