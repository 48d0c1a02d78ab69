/**
 * `npm run demo`: the flagship workflow, on n8n's own engine, over the orders and survey answers of the sample shop, or
 * over orders in a file of your own.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sample from '../build/sample.cjs';
import n8n from '../test/support/n8nEngine.js';
import { readCommandLine, USAGE } from './commandLine.mjs';
import { DemoError } from './demoError.mjs';
import { forecastTable } from './forecastTable.mjs';
import { readOrdersFile } from './readOrdersFile.mjs';
import { segmentTable } from './segmentTable.mjs';
import { surveyTable } from './surveyTable.mjs';
import { writeResults } from './writeResults.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const workflowFile = join(here, '..', 'workflows', 'customer-segments.json');
const number = new Intl.NumberFormat('en-US');

/** npm starts scripts in the folder of the package; paths are meant from where it was called. */
const calledFrom = process.env.INIT_CWD ?? process.cwd();

try {
	const commandLine = readCommandLine(process.argv.slice(2));
	if (commandLine.help) console.log(USAGE);
	else await run(commandLine);
} catch (error) {
	if (!(error instanceof DemoError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}

async function run({ orders, analysisDate, out }) {
	const input = orders === undefined ? sampleOrders(analysisDate) : ownOrders(orders, analysisDate);
	const workflow = JSON.parse(readFileSync(workflowFile, 'utf8'));
	console.log(`Running the workflow "${workflow.name}" on n8n's engine…`);
	const started = Date.now();
	const result = await execute(workflow, input);
	console.log(`  done in ${seconds(started)}\n`);

	const currency = result.customers[0]?.currency ?? null;
	if (result.customers.length > 0) console.log(`${segmentTable(result.segments, currency)}\n`);
	if (result.forecast.length > 0) console.log(`${forecastTable(result)}\n`);
	const loyalists = loyalistsIn(result, input);
	if (result.mood !== null) console.log(`${surveyTable(result.mood, loyalists)}\n`);
	console.log('What the nodes say:');
	for (const { message } of result.hints) console.log(`  • ${message}`);

	const folder = out === undefined ? join(here, 'out') : resolve(calledFrom, out);
	const summary = {
		orders: input.items.length,
		customers: result.customers.length,
		rejected: result.rejected.length,
		currency,
		analysisDate: input.analysisDate,
		timezone: input.timezone,
		segments: result.segments,
		model: result.model,
		survey: result.mood && { ...result.mood, loyalButWorried: loyalists },
		hints: result.hints.map(({ message }) => message),
	};
	const files = writeResults(folder, { ...result, summary });
	console.log(`\nWritten to ${relative(calledFrom, folder) || folder}: ${files.join(', ')}`);
}

/** The whole sample shop, as Shopify's REST API and Zigpoll would give it. */
function sampleOrders(analysisDate) {
	console.log('Inventing a jewellery shop with two years of orders…');
	const started = Date.now();
	const shop = sample.generateSampleShop(sample.SHARED_SAMPLE);
	const items = sample.asShopifyOrders(shop);
	const answers = sample.asZigpollAnswers(shop);
	console.log(
		`  ${number.format(items.length)} Shopify orders and ${number.format(answers.length)} Zigpoll answers, done in ${seconds(started)}`,
	);
	const lastDay = Math.max(...shop.orders.map(({ placedAt }) => sample.dayAt(placedAt)));
	const numbers = new Set(shop.truth.concernedLoyalists);
	return {
		items,
		answers,
		analysisDate: analysisDate ?? sample.dayOf(lastDay),
		timezone: sample.SHOP_TIME_ZONE,
		concernedLoyalists: shop.customers
			.filter((customer) => numbers.has(customer.number))
			.map(({ email }) => email?.toLowerCase()),
	};
}

/** The user's own file. Its days are those of the machine's time zone, and it is looked at from today. */
function ownOrders(file, analysisDate) {
	console.log(`Reading ${file}…`);
	const items = readOrdersFile(resolve(calledFrom, file));
	console.log(`  ${number.format(items.length)} rows`);
	const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
	// Swedish dates are written as ISO 8601 writes them.
	const today = new Intl.DateTimeFormat('sv', { timeZone }).format();
	return { items, answers: [], analysisDate: analysisDate ?? today, timezone: timeZone };
}

/** Customers who are loyal, have paused and worry; in the sample shop the generator knows who they are. */
function loyalistsIn({ loyalists }, { concernedLoyalists }) {
	const found = new Set(loyalists.map(({ email }) => email));
	if (concernedLoyalists === undefined) return { found: found.size };
	const right = concernedLoyalists.filter((email) => found.has(email)).length;
	return { found: found.size, right, all: concernedLoyalists.length };
}

async function execute(workflow, { items, answers, analysisDate, timezone }) {
	for (const node of workflow.nodes) {
		if ('analysisDate' in node.parameters) node.parameters.analysisDate = analysisDate;
	}
	const run = await n8n.runWorkflow(workflow, {
		timezone,
		pinData: {
			'Get Orders': items.map((json) => ({ json })),
			'Get Survey Answers': answers.map((json) => ({ json })),
		},
	});
	if (run.status !== 'success') {
		throw new DemoError([run.error.message, run.error.description].filter(Boolean).join('. '));
	}
	const scored = run.runOf('RFM Score');
	const predicted = run.runsOf('CLTV Predict')[0];
	const [customers, segments, rejected] = jsonOf(scored);
	const [forecast = [], [model = null] = []] = predicted === undefined ? [] : jsonOf(predicted);
	const read = run.runsOf('Survey Sentiment')[0];
	const [survey = [], [mood = null] = []] = read === undefined ? [] : jsonOf(read);
	const loyalists = run.runsOf('Answer Their Worry in Person').flatMap((of) => jsonOf(of)[0]);
	const hints = [
		...scored.hints,
		...(predicted?.hints.slice(-1) ?? []),
		...(read?.hints.slice(0, 1) ?? []),
	];
	return { customers, segments, rejected, forecast, model, survey, mood, loyalists, hints };
}

/** The items of each output, as what they hold. */
function jsonOf({ outputs }) {
	return outputs.map((output) => output.map(({ json }) => json));
}

function seconds(started) {
	return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}
