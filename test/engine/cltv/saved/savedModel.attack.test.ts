import { forecast } from '../../../../engine/cltv/forecast';
import { DEFAULT_FORECAST_SETTINGS } from '../../../../engine/cltv/forecastSettings';
import { parseSavedModel } from '../../../../engine/cltv/saved/savedModel';
import { InputError } from '../../../../engine/inputError';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { HOSTILE_VALUES } from '../../../support/hostileValues';
import { inputFrom } from '../purchases';
import { CDNOW_LIKE, simulateShop } from '../simulatedShop';

const shop = simulateShop({ ...CDNOW_LIKE, seed: 2, customers: 200 });
const good = runAtOnce(
	forecast(inputFrom(shop, { until: 500, groupOf: () => 'all' }), {
		...DEFAULT_FORECAST_SETTINGS,
		analysisDay: 500,
	}),
).model as unknown as Record<string, unknown>;

/** Either it is no model, with what to do, or customers can be scored with it. */
function expectAnswerOrAdvice(candidate: unknown) {
	let savedModel;
	try {
		savedModel = parseSavedModel(candidate);
	} catch (error) {
		expect(error).toBeInstanceOf(InputError);
		return;
	}
	const { customer } = runAtOnce(
		forecast(inputFrom(shop.slice(0, 3), { until: 500, groupOf: () => 'all' }), {
			...DEFAULT_FORECAST_SETTINGS,
			analysisDay: 500,
			savedModel,
		}),
	);
	const { expectedOrders } = customer(0);
	expect(expectedOrders === null || expectedOrders >= 0).toBe(true);
}

describe('a saved model in wrong hands', () => {
	it.each(HOSTILE_VALUES)('may be %s', (_, value) => {
		expectAnswerOrAdvice(value);
	});

	it.each(Object.keys(good))('may hold anything in the field %s', (field) => {
		for (const [, value] of HOSTILE_VALUES) expectAnswerOrAdvice({ ...good, [field]: value });
	});

	it.each(['r', 'alpha', 's', 'beta', 'a', 'b', '__proto__', 'constructor'])(
		'may hold anything in the parameter %s',
		(name) => {
			for (const [, value] of HOSTILE_VALUES) {
				const parameters = { ...(good.parameters as object), [name]: value };
				expectAnswerOrAdvice({ ...good, parameters });
			}
		},
	);

	it('may come as a megabyte of text, at once', () => {
		expectAnswerOrAdvice('{'.repeat(1e6));
		expectAnswerOrAdvice(`${'['.repeat(1e5)}${']'.repeat(1e5)}`);
		expectAnswerOrAdvice({ ...good, groups: Array.from({ length: 1e5 }, () => good) });
	});

	it('may have parameters at the ends of what is a number', () => {
		for (const extreme of [1e-300, 1e-7, 1e7, 1e300]) {
			const parameters = Object.fromEntries(
				Object.keys(good.parameters as object).map((name) => [name, extreme]),
			);
			expectAnswerOrAdvice({ ...good, parameters, groups: [], covariance: null });
		}
	});
});
