import { forecast } from '../../../../engine/cltv/forecast';
import {
	DEFAULT_FORECAST_SETTINGS,
	type ForecastSettings,
} from '../../../../engine/cltv/forecastSettings';
import { parseSavedModel } from '../../../../engine/cltv/saved/savedModel';
import { InputError } from '../../../../engine/inputError';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { inputFrom, type Purchases } from '../purchases';
import { CDNOW_LIKE, simulateShop } from '../simulatedShop';

const shop = simulateShop({ ...CDNOW_LIKE, seed: 21, customers: 500 });
const groupOf = (customer: number) => (customer % 2 === 0 ? 'even' : null);

const predict = (customers: Purchases[], settings: Partial<ForecastSettings>, first = 0) =>
	runAtOnce(
		forecast(
			inputFrom(customers, { until: 500, groupOf: (customer) => groupOf(first + customer) }),
			{ ...DEFAULT_FORECAST_SETTINGS, analysisDay: 500, ...settings },
		),
	);

const MODELS = ['auto', 'mbgCnbd', 'nbd', 'shiftedBetaGeometric', 'historical'] as const;

describe.each(MODELS)('a saved model (%s)', (model) => {
	const fitted = predict(shop, { model });
	// As it comes back from a table, or from another node.
	const savedModel = parseSavedModel(JSON.stringify(fitted.model));

	it('scores the same customers the same', () => {
		const again = predict(shop, { savedModel });
		shop.forEach((_, index) => expect(again.customer(index)).toEqual(fitted.customer(index)));
	});

	it('scores a single customer as among all others, tier and verdict included', () => {
		for (const index of [3, 4, 10, 77]) {
			const one = predict([shop[index] as Purchases], { savedModel }, index);
			expect(one.customer(0)).toEqual(fitted.customer(index));
			expect(one.model.verdict).toBe(fitted.model.verdict);
			expect(one.model.customers).toBe(fitted.model.customers);
		}
	});

	it('can be saved again after it was used', () => {
		const again = predict(shop.slice(0, 5), { savedModel }).model;
		expect(parseSavedModel(again).model).toBe(savedModel.model);
	});
});

describe('a saved model that was made with other settings', () => {
	const savedModel = parseSavedModel(predict(shop, {}).model);
	const firstAdvice = (settings: Partial<ForecastSettings>) =>
		predict(shop.slice(0, 1), { savedModel, ...settings }).model.advice[0];

	it('says that its value tiers do not fit', () => {
		expect(firstAdvice({ horizonMonths: 3 })).toMatch(
			/made with another horizon, so that its value/,
		);
		expect(firstAdvice({ horizonMonths: 3, margin: 40, discountRate: 0 })).toMatch(
			/another horizon, discount rate and margin, so/,
		);
	});

	it('says nothing where the settings are the same, or the tiers are the operator’s own', () => {
		expect(firstAdvice({})).toBe(savedModel.advice[0]);
		expect(firstAdvice({ horizonMonths: 3, valueTierThresholds: [10, 50, 100] })).toBe(
			savedModel.advice[0],
		);
	});
});

describe('a saved model of groups', () => {
	it('scores customers of a group that it does not know with the model of the whole shop', () => {
		const savedModel = parseSavedModel(predict(shop, {}).model);
		const { customer, model } = runAtOnce(
			forecast(inputFrom([shop[2] as Purchases], { until: 500, groupOf: () => 'unheard of' }), {
				...DEFAULT_FORECAST_SETTINGS,
				analysisDay: 500,
				savedModel,
			}),
		);
		expect(customer(0).expectedOrders).not.toBeNull();
		expect(model.groups.find(({ usesWhole }) => usesWhole)?.customers).toBe(1);
	});
});

describe('parseSavedModel', () => {
	it('says what to do with anything else', () => {
		expect(() => parseSavedModel('{"model": "paretoNbd"}')).toThrow(InputError);
		expect(() => parseSavedModel('not JSON')).toThrow(/not one that CLTV Predict has put out/);
	});
});
