import fc from 'fast-check';
import { forecast } from '../../../engine/cltv/forecast';
import { DEFAULT_FORECAST_SETTINGS, FORECAST_MODELS } from '../../../engine/cltv/forecastSettings';
import { VERDICTS } from '../../../engine/cltv/verdict/verdict';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { inputFrom, type Purchases } from './purchases';

/** Every number that can be reached, with where it is. */
function* numbersIn(value: unknown, path = ''): Generator<[string, number]> {
	if (typeof value === 'number') yield [path, value];
	if (typeof value !== 'object' || value === null) return;
	for (const [key, own] of Object.entries(value)) yield* numbersIn(own, `${path}.${key}`);
}

const MAY_BE_NEGATIVE = /logLikelihood|bias|Bias|correlation|covariance|score|historicValue/;

function expectAnAnswer(
	customers: Purchases[],
	model: (typeof FORECAST_MODELS)[number],
	analysisDay: number,
) {
	const { customer, model: report } = runAtOnce(
		forecast(
			inputFrom(customers, {
				until: analysisDay,
				groupOf: (index) => [null, 'A', '__proto__'][index % 3] ?? null,
			}),
			{ ...DEFAULT_FORECAST_SETTINGS, model, analysisDay, acquisitionCostShare: 33 },
		),
	);
	expect(VERDICTS).toContain(report.verdict);
	expect(report.advice.length).toBeGreaterThan(0);
	const answers = [report, ...customers.map((_, index) => customer(index))];
	for (const [path, number] of answers.flatMap((answer) => [...numbersIn(answer)])) {
		expect([path, Number.isFinite(number)]).toEqual([path, true]);
		if (!MAY_BE_NEGATIVE.test(path)) expect([path, number >= 0]).toEqual([path, true]);
	}
}

const times = (count: number, purchases: (customer: number) => Purchases): Purchases[] =>
	Array.from({ length: count }, (_, customer) => purchases(customer));

const SHOPS: ReadonlyArray<[string, Purchases[]]> = [
	['nobody', []],
	['nobody who bought', times(3, () => [])],
	['one customer with one order', [[[100, 20]]]],
	['one customer with one free order', [[[100, 0]]]],
	['one customer with three orders', [[100, 130, 160].map((day) => [day, 20] as const)]],
	['orders of one day only', times(60, () => [[200, 10]])],
	['no repeat buyer', times(60, (i) => [[i, 10]])],
	[
		'customers who are all the same',
		times(60, () => [0, 30, 60, 90, 120].map((day) => [day, 10] as const)),
	],
	['customers who buy every day', times(12, () => Array.from({ length: 150 }, (_, i) => [i, 5]))],
	['orders in the far future', times(12, (i) => [[9_000_000 + i, 10]])],
	[
		'orders from the year -271821 on',
		times(12, (i) => [
			[-99_000_000 + i, 5],
			[150, 7],
			[180, 9],
		]),
	],
	[
		'amounts without measure',
		times(60, (i) => [
			[i, 9e11],
			[i + 30, 1e-4],
			[i + 60, 9e11],
		]),
	],
	[
		'free orders only',
		times(60, (i) => [
			[i, 0],
			[i + 30, 0],
		]),
	],
];

describe.each(FORECAST_MODELS)('a forecast by %s', (model) => {
	it.each(SHOPS)('has an answer and a verdict for %s', (_, customers) => {
		expectAnAnswer(customers, model, 200);
	});
});

describe('a forecast', () => {
	const purchases = fc
		.uniqueArray(fc.integer({ min: -50, max: 450 }), { maxLength: 12 })
		.chain((days) =>
			fc
				.array(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1e6, noNaN: true })), {
					minLength: days.length,
					maxLength: days.length,
				})
				.map((amounts) =>
					[...days]
						.sort((a, b) => a - b)
						.map((day, i) => [day, Math.round((amounts[i] as number) * 100) / 100] as const),
				),
		);

	it('has an answer and a verdict for any small shop', () => {
		fc.assert(
			fc.property(
				fc.array(purchases, { maxLength: 60 }),
				fc.constantFrom(...FORECAST_MODELS),
				fc.integer({ min: 0, max: 400 }),
				expectAnAnswer,
			),
			{ numRuns: 40 },
		);
	});
});
