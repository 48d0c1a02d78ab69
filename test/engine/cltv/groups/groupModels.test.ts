import { fitModel } from '../../../../engine/cltv/fit/fitModel';
import { FEWEST_IN_GROUP, fitGroups } from '../../../../engine/cltv/groups/groupModels';
import { makeActiveClock } from '../../../../engine/cltv/histories/activeClock';
import { customerHistories } from '../../../../engine/cltv/histories/customerHistories';
import { groupHistories } from '../../../../engine/cltv/histories/groupHistories';
import { mbgNbd } from '../../../../engine/cltv/models/betaGeometric/mbgNbd';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { purchasesFrom } from '../purchases';
import { CDNOW_LIKE, simulateShop } from '../simulatedShop';

const histories = runAtOnce(
	customerHistories(purchasesFrom(simulateShop({ ...CDNOW_LIKE, seed: 9, customers: 600 })), {
		endDay: 500,
		clock: makeActiveClock([]),
		countSummaries: true,
	}),
);
const whole = runAtOnce(fitModel(mbgNbd, runAtOnce(groupHistories(histories)).histories));
const groupsBy = (nameOf: (customer: number) => string | null) =>
	runAtOnce(fitGroups(whole, histories, nameOf));

describe('fitGroups', () => {
	it('puts every customer into one group, whatever it is called', () => {
		const names = ['__proto__', 'constructor', '', null];
		const groups = groupsBy((customer) => names[customer % 4] as string | null);
		expect(new Set(groups.map(({ name }) => name))).toEqual(new Set(names));
		const sum = groups.reduce((total, { grouped }) => total + grouped.customers, 0);
		expect(sum).toBe(600);
	});

	it('keeps the groups of one shop near to the shop, the smaller the nearer', () => {
		const [large, small] = groupsBy((customer) => (customer % 12 === 0 ? 'small' : 'large'));
		const away = (parameters?: Float64Array) =>
			Math.max(
				...Array.from(parameters ?? [], (parameter, i) =>
					Math.abs(Math.log(parameter / (whole.parameters[i] as number))),
				),
			);
		expect(large?.name).toBe('large');
		expect(away(large?.fitted.parameters)).toBeLessThan(0.5);
		expect(away(small?.fitted.parameters)).toBeLessThan(0.8);
	});

	it('lends the model of the whole to a group with too few repeat customers', () => {
		const group = groupsBy((customer) => (customer < 10 ? 'few' : 'many')).at(-1);
		expect(group?.grouped.repeatCustomers).toBeLessThan(FEWEST_IN_GROUP);
		expect(group?.usesWhole).toBe(true);
		expect(group?.fitted).toBe(whole);
	});

	it('gathers what is beyond the fifty largest groups', () => {
		const groups = groupsBy((customer) => `group ${customer % 90}`);
		expect(groups).toHaveLength(50);
		expect(groups.filter(({ name }) => name === null)).toHaveLength(1);
		expect(groups.reduce((sum, { grouped }) => sum + grouped.customers, 0)).toBe(600);
	});
});
