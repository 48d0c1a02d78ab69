import { asShopifyOrders } from '../../sample/asShopifyOrders';
import { SHOP } from '../sample/sharedShop';
import { rowsOf, runDemo, type DemoRun } from '../support/demo';
import { naiveNps } from './naiveNps';
import { naiveSegments } from './naiveSegments';

jest.setTimeout(120_000);

const LAST_DAY = '2026-06-30';

interface Summary {
	orders: number;
	customers: number;
	rejected: number;
	currency: string;
	analysisDate: string;
	segments: Array<Record<'segment' | 'customers' | 'share' | 'revenue' | 'revenueShare', unknown>>;
	survey: {
		responses: number;
		answers: number;
		npsScore: number;
		npsLow: number;
		npsHigh: number;
		loyalButWorried: { found: number; right: number; all: number };
	} | null;
	hints: string[];
}

const summaryOf = ({ files }: DemoRun) => JSON.parse(files['summary.json'] ?? '') as Summary;

/** The cells of the lines between the two rules of the first table, which is that of the segments. */
function tableOf({ printed }: DemoRun): string[][] {
	const lines = printed.split('\n');
	const first = lines.findIndex((line) => line.startsWith('──'));
	const length = lines.slice(first + 1).findIndex((line) => line.startsWith('──'));
	return lines.slice(first + 1, first + 1 + length).map((line) => line.split(/ {2,}/));
}

describe('The demo on the sample shop', () => {
	const orders = asShopifyOrders(SHOP);
	const naive = naiveSegments(orders, LAST_DAY);
	const customers = naive.reduce((sum, segment) => sum + segment.customers, 0);
	const cents = naive.reduce((sum, segment) => sum + segment.cents, 0);
	let demo: DemoRun;

	beforeAll(() => {
		demo = runDemo([]);
	});

	it('ends well, without a word of complaint', () => {
		expect([demo.exitCode, demo.complaint]).toEqual([0, '']);
	});

	it('prints for each segment the customers, the revenue and their shares that plain loops give', () => {
		const money = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2 });
		const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
		expect(tableOf(demo).map((cells) => cells.slice(0, 5))).toEqual(
			naive.map((segment) => [
				segment.segment,
				String(segment.customers),
				percent(segment.customers / customers),
				money.format(segment.cents / 100),
				percent(segment.cents / cents),
			]),
		);
	});

	it('says for each segment what to do', () => {
		const actions = tableOf(demo).map((cells) => cells[5] ?? '');
		expect(new Set(actions).size).toBe(11);
		for (const action of actions) expect(action.split(' ').length).toBeGreaterThan(4);
	});

	it('prints what the survey says: NPS and its interval as a plain loop gives them', () => {
		const { survey } = summaryOf(demo);
		const nps = naiveNps(SHOP.surveyAnswers.map(({ npsScore }) => npsScore));
		expect(survey?.responses).toBe(SHOP.surveyAnswers.length);
		const figures = [survey?.npsScore, survey?.npsLow, survey?.npsHigh] as number[];
		expect(figures.map(Math.round)).toEqual([nps.score, nps.low, nps.high].map(Math.round));
		const [score, low, high] = figures.map((figure) => `+${figure}`);
		expect(demo.printed).toContain(`NPS                ${score}, between ${low} and ${high} with`);
	});

	it('prints the mood that survey.csv adds up to, and the topics that are in it', () => {
		const rows = rowsOf(demo.files['survey.csv'] ?? '');
		expect(rows).toHaveLength(SHOP.surveyAnswers.length);
		const moods = rows.map(({ sentiment }) => sentiment).filter((mood) => mood !== '');
		expect(moods).toHaveLength(summaryOf(demo).survey?.answers as number);
		const share = (mood: string) =>
			Math.round((100 * moods.filter((other) => other === mood).length) / moods.length);
		expect(demo.printed).toContain(
			`Mood               ${share('positive')}% positive, ${share('neutral')}% neutral, ${share('mixed')}% mixed, ${share('negative')}% negative`,
		);
		const named = (topic: string) =>
			rows.filter(({ topics }) => topics?.includes(`"topic":"${topic}"`)).length;
		for (const [, topic, mentions] of demo.printed.matchAll(/(\w+): (\d+) mentions/g)) {
			expect([topic, named(topic as string)]).toEqual([topic, Number(mentions)]);
		}
	});

	it('finds most of the loyal customers who worry, and few others, as measured against what the generator knows', () => {
		const { found, right, all } = summaryOf(demo).survey!.loyalButWorried;
		expect(all).toBe(SHOP.truth.concernedLoyalists.length);
		expect(right / found).toBeGreaterThanOrEqual(0.75);
		expect(right / all).toBeGreaterThanOrEqual(0.75);
		expect(demo.printed).toContain(`${found} found, ${right} of them rightly; ${all} there are`);
	});

	it('writes a summary with the same figures, to the cent', () => {
		const summary = summaryOf(demo);
		expect(summary).toMatchObject({
			orders: orders.length,
			customers,
			currency: 'EUR',
			analysisDate: LAST_DAY,
		});
		expect(
			summary.segments.map((segment) => ({
				segment: segment.segment,
				customers: segment.customers,
				cents: Math.round(100 * (segment.revenue as number)),
			})),
		).toEqual(naive);
		for (const [index, segment] of summary.segments.entries()) {
			expect(segment.share).toBeCloseTo((naive[index]?.customers ?? 0) / customers, 3);
			expect(segment.revenueShare).toBeCloseTo((naive[index]?.cents ?? 0) / cents, 3);
		}
	});

	it('writes every customer and every rejected order, as CSV and JSON', () => {
		const lines = (name: string) => (demo.files[name] ?? '').trimEnd().split('\n').length - 1;
		const json = JSON.parse(demo.files['customers.json'] ?? '') as unknown[];
		expect(json).toHaveLength(customers);
		expect(lines('customers.csv')).toBe(customers);
		expect(lines('segments.csv')).toBe(11);
		expect(lines('rejected.csv')).toBe(summaryOf(demo).rejected);
	});

	it('says where the results are and what the node had to say', () => {
		expect(demo.printed).toContain(
			'Written to out: customers.csv, customers.json, forecast.csv, segments.csv, survey.csv, summary.json, rejected.csv',
		);
		const [read, scored] = summaryOf(demo).hints as [string, string];
		expect(read).toMatch(/8,914 Shopify .*7,761 used, 1,153 rejected/);
		expect(scored).toMatch(/^Frequency was scored by fixed thresholds/);
		for (const hint of [read, scored]) expect(demo.printed).toContain(`• ${hint}`);
	});
});

describe('The demo on a file of one’s own', () => {
	const rows = [
		['Email', 'Order Date', 'Total', 'Currency'],
		['ada@example.com', '2026-06-01', '120.50', 'EUR'],
		['ada@example.com', '2026-06-20', '80.00', 'EUR'],
		['grace@example.com', '2025-01-15', '19.90', 'EUR'],
	];
	const csv = (delimiter: string) => rows.map((row) => row.join(delimiter)).join('\n');
	const own = ['--orders', 'orders.csv', '--analysis-date', LAST_DAY];

	it.each([
		['commas and blank lines', `\n${csv(',').replaceAll('\n', '\n\n')}\n\n`],
		['semicolons and a byte order mark', `\ufeff${csv(';')}`],
		['tabs', csv('\t')],
	])('reads it with %s', (_, text) => {
		const demo = runDemo(own, { 'orders.csv': text });
		expect([demo.exitCode, demo.complaint]).toEqual([0, '']);
		expect(summaryOf(demo)).toMatchObject({ orders: 3, customers: 2, rejected: 0 });
		expect([summaryOf(demo).survey, demo.printed.includes('survey says')]).toEqual([null, false]);
		expect(demo.files['customers.csv']).toMatch(
			/^ada@example\.com,ada@example\.com,Promising,.*,2,200\.5,/m,
		);
	});

	it('reads the umlauts that a German spreadsheet program saves', () => {
		const latin = Uint8Array.from('Käufer;Datum;Betrag\nJörg;01.06.2026;12,50\n', (letter) =>
			letter.charCodeAt(0),
		);
		const demo = runDemo(own, { 'orders.csv': latin });
		expect([demo.exitCode, demo.complaint]).toEqual([0, '']);
		expect(demo.files['customers.csv']).toContain('Jörg');
	});

	it('says what it looked for where the rows are no orders', () => {
		const demo = runDemo(own, { 'orders.csv': 'Room,Temperature\nkitchen,21\n' });
		expect(demo.exitCode).toBe(0);
		expect(demo.printed).toContain('No customer could be scored');
		expect(demo.files['rejected.csv']).toContain('kitchen');
	});

	it('writes text that a spreadsheet program would run as a formula so that it stays text', () => {
		const text = 'Customer ID,Order Date,Total\n=1+1,2026-06-01,5.00\n';
		const demo = runDemo(own, { 'orders.csv': text });
		expect(demo.files['customers.csv']).toMatch(/^"?'=1\+1/m);
	});

	it.each([
		[['--orders', 'missing.csv'], 'There is no such file: "missing.csv"\n'],
		[['--orders', 'empty.csv'], '"empty.csv" is empty.\n'],
		[['--orders', 'header.csv'], '"header.csv" has a header but no orders below it.\n'],
		[['--orders', 'book.xlsx'], '"book.xlsx" is a workbook or an archive. Save it as CSV first.\n'],
		[['--orders', 'out'], 'It is a folder, not a file: "out"\n'],
		[['--orders'], '--orders needs a file behind it. See npm run demo -- --help\n'],
		[['--order', 'x.csv'], 'There is no option --order. See npm run demo -- --help\n'],
		[
			['orders.csv'],
			'"orders.csv" is not expected here. For orders of your own: npm run demo -- --orders orders.csv\n',
		],
		[['--analysis-date', '30.06.2026'], '"30.06.2026" is not a date. Write it as in 2026-06-30.\n'],
		[['--analysis-date', '2026-02-30'], '"2026-02-30" is not a date. Write it as in 2026-06-30.\n'],
	])('answers %j with a plain sentence', (args, sentence) => {
		const demo = runDemo(args, {
			'empty.csv': '\n',
			'header.csv': 'Email,Date,Total\n',
			'book.xlsx': 'PK\x03\x04',
		});
		expect([demo.complaint, demo.exitCode, demo.files]).toEqual([sentence, 1, {}]);
	});

	it('explains its options', () => {
		const { exitCode, printed, complaint } = runDemo(['--help']);
		expect([exitCode, complaint]).toEqual([0, '']);
		for (const option of ['--orders', '--analysis-date', '--out', '--help']) {
			expect(printed).toContain(option);
		}
	});
});
