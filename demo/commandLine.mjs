import { parseArgs } from 'node:util';
import { DemoError } from './demoError.mjs';

export const USAGE = `Usage: npm run demo -- [options]

Runs the workflow workflows/customer-segments.json on n8n's own engine: on the orders and
survey answers of an invented shop, or on orders of your own.

Options
  --orders <file>          a CSV file of orders: an export of your shop or any sheet with a
                           customer, a date and an amount in each row
  --analysis-date <date>   the day that the scores look back from, such as 2026-06-30
                           (by default the last day of the invented shop; today for your own)
  --out <folder>           where to write the results (by default demo/out)
  --help                   shows this text`;

const VALUES = { orders: 'a file', 'analysis-date': 'a date such as 2026-06-30', out: 'a folder' };

/**
 * @param {string[]} args what stands behind `npm run demo --`
 * @returns {{ help: boolean, orders?: string, analysisDate?: string, out?: string }}
 * @throws {DemoError} for anything that is not in `USAGE`
 */
export function readCommandLine(args) {
	const options = Object.fromEntries(Object.keys(VALUES).map((name) => [name, { type: 'string' }]));
	const { tokens, values } = parseArgs({
		args,
		options: { ...options, help: { type: 'boolean', short: 'h' } },
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	for (const token of tokens) checkToken(token);
	const analysisDate = values['analysis-date'];
	if (analysisDate !== undefined) checkDate(analysisDate);
	return { help: values.help === true, orders: values.orders, analysisDate, out: values.out };
}

function checkToken({ kind, name, rawName, value }) {
	if (kind === 'positional') {
		throw new DemoError(
			`"${value}" is not expected here. For orders of your own: npm run demo -- --orders ${value}`,
		);
	}
	if (kind !== 'option' || name === 'help') return;
	if (!Object.hasOwn(VALUES, name)) {
		throw new DemoError(`There is no option ${rawName}. See npm run demo -- --help`);
	}
	if (value === undefined || value === '' || value.startsWith('--')) {
		throw new DemoError(`${rawName} needs ${VALUES[name]} behind it. See npm run demo -- --help`);
	}
}

function checkDate(text) {
	const date = new Date(`${text}T00:00:00Z`);
	if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)) return;
	throw new DemoError(`"${text}" is not a date. Write it as in 2026-06-30.`);
}
