import { shopifyGroups } from '../../../../engine/rfm/segments/shopifyGroups';

function groupOf(cell: string, orderCount = 3): string {
	const [recencyScore, frequencyScore, monetaryScore] = [...cell].map(Number);
	return shopifyGroups.segmentOf({
		recencyScore: recencyScore as number,
		frequencyScore: frequencyScore as number,
		monetaryScore: monetaryScore as number,
		orderCount,
		recencyDays: 10,
		activeDays: 100,
		discountShare: null,
	});
}

const SCORES = ['1', '2', '3', '4', '5'];
const EVERY_CELL = SCORES.flatMap((r) => SCORES.flatMap((f) => SCORES.map((m) => r + f + m)));

describe('Shopify’s groups', () => {
	it.each([
		['555', 'Champions', 'very recent, many orders, most spend'],
		['455', 'Loyal', 'recent, many, most'],
		['433', 'Active', 'recent, some, moderate'],
		['333', 'Needs Attention', 'the same, a little longer ago'],
		['511', 'New', 'very recent, few, low'],
		['411', 'Promising', 'recent, few, low'],
		['244', 'At Risk', 'not recent, strong history'],
		['155', 'Previously Loyal', 'not recent, very strong history'],
		['222', 'Almost Lost', 'not recent, fewer, lower'],
		['111', 'Dormant', 'not recent, infrequent, low'],
	])('put %s into %s: %s', (cell, group) => {
		expect(groupOf(cell)).toBe(group);
	});

	it('put who never ordered into Prospects', () => {
		expect(groupOf('111', 0)).toBe('Prospects');
	});

	it('are eleven, and each is reached', () => {
		const reached = new Set([...EVERY_CELL.map((cell) => groupOf(cell)), groupOf('111', 0)]);
		expect(reached).toEqual(new Set(shopifyGroups.segments.map(({ name }) => name)));
		expect(reached.size).toBe(11);
	});

	it('depend on orders and money by their mean alone', () => {
		for (const cell of EVERY_CELL) {
			const [r = '', f = '', m = ''] = cell;
			expect(groupOf(`${r}${m}${f}`)).toBe(groupOf(cell));
		}
	});

	it('never hold a customer who orders more for weaker', () => {
		const strength = new Map([
			...['Champions', 'Loyal', 'Previously Loyal'].map((name) => [name, 3] as const),
			...['Active', 'Needs Attention', 'At Risk'].map((name) => [name, 2] as const),
			...['New', 'Promising', 'Almost Lost', 'Dormant'].map((name) => [name, 1] as const),
		]);
		for (const cell of EVERY_CELL.filter(([, f]) => f !== '5')) {
			const [r = '', f = '', m = ''] = cell;
			expect(strength.get(groupOf(`${r}${Number(f) + 1}${m}`))).toBeGreaterThanOrEqual(
				strength.get(groupOf(cell)) as number,
			);
		}
	});
});
