import { reasonOf, type ReasonFacts } from '../../../../engine/cltv/customers/reason';

const facts: ReasonFacts = {
	purchases: 5,
	silentDays: 12,
	usualGapDays: 30.2,
	isOverdue: false,
	probabilityAlive: 0.923,
	renewalProbability: null,
	expectedOrders: 6.31,
	orderValueText: '48.20 EUR',
	horizonMonths: 12,
	nextOrderAt: '2026-04-02',
	cannotTell: false,
	goesOn: false,
};

describe('reasonOf', () => {
	it('says what was seen, what it means, and what to expect', () => {
		expect(reasonOf(facts)).toBe(
			'5 orders, the last one 12 days ago, usually one in 30 days. 92% likely to still be a customer. Expected in 12 months: 6.3 orders of 48.20 EUR. Next order around 2026-04-02, if they stay.',
		);
	});

	it.each<[Partial<ReasonFacts>, string]>([
		[{ purchases: 1, silentDays: 0, usualGapDays: null }, '1 order today.'],
		[{ purchases: 2, silentDays: 1, usualGapDays: null }, '2 orders, the last one yesterday.'],
		[{ usualGapDays: 0.6 }, 'usually one in 1 day.'],
		[{ isOverdue: true }, 'silent for more than three times as long.'],
		[{ cannotTell: true }, 'cannot tell whether they will come back.'],
		[{ expectedOrders: 0.01 }, 'hardly an order'],
		[{ expectedOrders: 24.02 }, '24 orders'],
		[{ orderValueText: null }, '6.3 orders.'],
		[{ horizonMonths: 1 }, 'Expected in 1 month:'],
		[{ renewalProbability: 0.57 }, '57% likely to make the next renewal.'],
		[{ renewalProbability: 0.57 }, 'It is due 2026-04-02.'],
		[{ renewalProbability: 0, probabilityAlive: 0 }, 'The last renewal was missed.'],
		[{ nextOrderAt: null }, 'No next order is likely within two years.'],
	])('has words for %o', (change, words) => {
		expect(reasonOf({ ...facts, ...change })).toContain(words);
	});

	it('does not expect what the past only adds up to', () => {
		const words = reasonOf({ ...facts, goesOn: true, probabilityAlive: null, nextOrderAt: null });
		expect(words).toContain('If customers go on as so far: 6.3 orders of 48.20 EUR in 12 months.');
		expect(words).toContain('At that rate the next order is more than two years away.');
		expect(words).not.toContain('likely');
	});

	it('does not speak of what no model says', () => {
		expect(reasonOf({ ...facts, probabilityAlive: null })).not.toContain('likely to');
	});
});
