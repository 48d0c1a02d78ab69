import { forecast } from '../../../../engine/cltv/forecast';
import { DEFAULT_FORECAST_SETTINGS } from '../../../../engine/cltv/forecastSettings';
import type { ModelReport } from '../../../../engine/cltv/report/modelReport';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { inputFrom } from '../purchases';
import { CDNOW_LIKE, simulateShop } from '../simulatedShop';

const DAY = 500;
const shop = simulateShop({ ...CDNOW_LIKE, seed: 31, customers: 800 });
const report = (settings: object = {}): ModelReport =>
	runAtOnce(
		forecast(inputFrom(shop, { until: DAY }), {
			...DEFAULT_FORECAST_SETTINGS,
			analysisDay: DAY,
			...settings,
		}),
	).model;

describe('the model report', () => {
	const model = report();

	it('is an item: it survives being written down', () => {
		expect(JSON.parse(JSON.stringify(model))).toEqual(model);
	});

	it('has the parameters by the names of the papers', () => {
		expect(Object.keys(report({ model: 'paretoNbd' }).parameters)).toEqual([
			'r',
			'alpha',
			's',
			'beta',
		]);
		expect(Object.keys(report({ model: 'nbd' }).parameters)).toEqual(['r', 'alpha']);
	});

	it('lists every model that was tried, one of them chosen', () => {
		expect(model.candidates.filter(({ chosen }) => chosen)).toHaveLength(1);
		expect(model.candidates.find(({ chosen }) => chosen)?.model).toBe(model.model);
		expect(new Set(model.candidates.map((own) => `${own.model} ${own.k}`)).size).toBe(
			model.candidates.length,
		);
	});

	it('compares with what happened, and with past rates', () => {
		const { holdout } = model;
		expect(holdout?.days).toBe(167);
		expect(
			(holdout?.predictedOrders as number) / (holdout?.actualOrders as number) - 1,
		).toBeCloseTo(holdout?.bias as number, 6);
		expect(holdout?.naiveMae).toBeGreaterThan(0);
	});

	it('holds out as many days as it is told', () => {
		expect(report({ heldOutDays: 100 }).holdout?.days).toBe(100);
	});

	it('says what it was made with', () => {
		expect(model).toMatchObject({
			kind: 'cltvModel',
			version: 1,
			analysisDate: '1971-05-16',
			currency: 'EUR',
			horizonMonths: 12,
			intervalLevel: 80,
		});
		expect(model.spanDays).toBeLessThanOrEqual(DAY);
	});

	it('checks whether frequent buyers spend more on an order', () => {
		expect(Math.abs(model.spend?.correlation as number)).toBeLessThan(0.3);
		expect(model.spend?.independence).not.toBe('dependent');
	});

	it('leaves the uncertainty of parameters out where it does not matter', () => {
		expect(model.covariance).toHaveLength(16);
		expect(model.uncertainty.parameters).toBeGreaterThan(0.01);
		expect(model.uncertainty.parameters).toBeLessThan(0.3);
	});
});
