import { bestFirst } from '../../../engine/rfm/bestFirst';
import { scoreShop, wooOrder } from './scoreShop';

const [ANA] = scoreShop([wooOrder({ id: 1, customer: 7, email: 'ana@example.com' })]).customers;
if (ANA === undefined) throw new Error('There is no customer to compare');

describe('bestFirst', () => {
	it.each([
		['a higher score', { rfmScore: 5 }],
		['more money', { totalSpent: 1000 }],
		['a later last order', { lastOrderAt: '2026-06-29T00:00:00.000Z' }],
		['an id that comes first', { customerId: '10' }],
	])('puts %s first', (_, change) => {
		expect(bestFirst({ ...ANA, ...change }, ANA)).toBeLessThan(0);
		expect(bestFirst(ANA, { ...ANA, ...change })).toBeGreaterThan(0);
	});

	it('goes by the score before anything else', () => {
		const rich = { ...ANA, totalSpent: 1e9, lastOrderAt: '2026-06-29T00:00:00.000Z' };
		expect(bestFirst(rich, { ...ANA, rfmScore: 5 })).toBeGreaterThan(0);
	});

	it('leaves equal customers where they are', () => {
		expect(bestFirst(ANA, { ...ANA })).toBe(0);
	});
});
