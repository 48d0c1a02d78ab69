import { concernedLoyalists } from '../../sample/concernedLoyalists';
import { CRISIS } from '../../sample/crisis';
import { purchasesByCustomer } from '../../sample/purchasesByCustomer';
import { dayAt, DAYS, dayNumber } from '../../sample/shopTime';
import { SHOP } from './sharedShop';

const concerned = SHOP.truth.concernedLoyalists;
const purchases = purchasesByCustomer(SHOP.orders);
const crisis = dayNumber(CRISIS.from);
const daysOf = (customer: number) => [
	...new Set((purchases.get(customer) ?? []).map(({ placedAt }) => dayAt(placedAt))),
];
const complainingOfCrisis = new Set(
	SHOP.surveyAnswers
		.filter(({ truth }) => truth.crisis === 'negative')
		.map(({ customerNumber }) => customerNumber),
);

describe('The concerned loyalists of the sample shop', () => {
	it('are between 25 and 80, each named once', () => {
		expect(concerned.length).toBeGreaterThanOrEqual(25);
		expect(concerned.length).toBeLessThanOrEqual(80);
		expect(new Set(concerned).size).toBe(concerned.length);
	});

	it('have bought at least three times each', () => {
		expect(concerned.filter((customer) => daysOf(customer).length < 3)).toEqual([]);
	});

	it('have bought nothing since the crisis began, and are overdue by their own rhythm', () => {
		for (const customer of concerned) {
			const days = daysOf(customer);
			const [first = 0, last = 0] = [days[0], days.at(-1)];
			expect(last).toBeLessThan(crisis);
			expect(DAYS - last).toBeGreaterThan((last - first) / (days.length - 1));
		}
	});

	it('have each said something negative about the crisis, with an e-mail to find them by', () => {
		for (const customer of concerned) {
			const said = SHOP.surveyAnswers.filter(
				({ customerNumber, truth }) => customerNumber === customer && truth.crisis === 'negative',
			);
			expect(said.length).toBeGreaterThan(0);
			expect(said.every(({ email }) => email !== null)).toBe(true);
		}
	});

	it('are hidden among customers who share two of the three marks, but not the third', () => {
		const others = [...purchases.keys()].filter((customer) => !concerned.includes(customer));
		const isLoyal = (customer: number) => daysOf(customer).length >= 3;
		const isSilent = (customer: number) => (daysOf(customer).at(-1) ?? 0) < crisis;
		const complains = (customer: number) => complainingOfCrisis.has(customer);
		const answered = new Set(SHOP.surveyAnswers.map(({ customerNumber }) => customerNumber));
		expect(others.filter((each) => isSilent(each) && complains(each)).length).toBeGreaterThan(10);
		expect(others.filter((each) => isLoyal(each) && complains(each)).length).toBeGreaterThan(5);
		expect(
			others.filter((each) => isLoyal(each) && isSilent(each) && answered.has(each)).length,
		).toBeGreaterThan(10);
	});

	it('are none where nobody complains', () => {
		expect(concernedLoyalists(SHOP.orders, [])).toEqual([]);
	});
});
