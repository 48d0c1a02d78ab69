import type { RouteSettings } from '../../engine/routing/routeSettings';
import { all, any, byRules, bySegment, condition, NOW, route, rule } from '../engine/routing/route';

const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(NOW - days * DAY).toISOString();
const crisis = { mode: 'playbook', playbook: 'crisis' } as const;
const only = (json: object, by: RouteSettings['by']) => route([json], by).outputOf[0];

describe('what operators expect of a segment router, by the numbers of the list of capabilities', () => {
	it('7 routes the operator’s own named cells', () => {
		const by = bySegment('custom', [{ output: 'Eco-Conscious Newcomers', segments: [] }]);
		expect(only({ segment: 'Eco-Conscious Newcomers' }, by)).toBe('Eco-Conscious Newcomers');
	});

	it('12 tells the ten of a hundred customers with the highest value', () => {
		const customers = Array.from({ length: 100 }, (_, value) => ({ predictedValue: value }));
		const tiers = [{ output: 'High', limit: 10 }];
		const { at } = route(customers, { mode: 'value', by: 'percentile', tiers });
		expect(at('High').map(({ index }) => index)).toEqual([90, 91, 92, 93, 94, 95, 96, 97, 98, 99]);
	});

	it('17 sends a customer at high risk of churn to one branch, once', () => {
		const rules = [rule('At Risk', 'churnProbability', 'number', 'gte', 0.7)];
		const { outputs } = route([{ churnProbability: 0.8 }], byRules(rules));
		expect(outputs.map((items) => items.length)).toEqual([1, 0]);
	});

	it('23 changes membership as time goes by', () => {
		const json = { orderCount: 3, firstOrderAt: daysAgo(70), lastOrderAt: daysAgo(10) };
		const lifecycle = { mode: 'playbook', playbook: 'lifecycle' } as const;
		expect(route([json], lifecycle).outputOf).toEqual(['Active']);
		expect(route([json], lifecycle, { now: NOW + 60 * DAY }).outputOf).toEqual(['Lapsing']);
	});

	it('24 gives the same for the same data', () => {
		const json = { segment: 'Loyal', email: 'a@example.com', consent: 'subscribed' };
		expect(route([json], bySegment()).outputs).toEqual(route([json], bySegment()).outputs);
	});

	it('25 tells whose recency score fell', () => {
		const dropped = all(
			condition('previous.recencyScore', 'number', 'gte', 4),
			condition('recencyScore', 'number', 'lte', 3),
		);
		const by = byRules([{ output: 'Recency Dropped', group: dropped }]);
		expect(only({ recencyScore: 3, previous: { recencyScore: 5 } }, by)).toBe('Recency Dropped');
		expect(only({ recencyScore: 5, previous: { recencyScore: 5 } }, by)).toBe('Other');
	});

	it('27 routes one customer of a webhook as it routes them among all', () => {
		const one = { segment: 'Promising' };
		const many = [{ segment: 'Lost' }, one, { segment: 'Loyal' }];
		expect(route(many, bySegment()).outputOf[1]).toBe(route([one], bySegment()).outputOf[0]);
	});

	it('28 tells a basket that was left for two hours', () => {
		const abandoned = all(
			condition('completed_at', 'dateTime', 'empty'),
			condition('created_at', 'dateTime', 'before', '2026-06-30T22:00:00Z'),
		);
		const by = byRules([{ output: 'Abandoned', group: abandoned }]);
		expect(only({ created_at: '2026-06-30T21:59:00Z', completed_at: null }, by)).toBe('Abandoned');
		expect(only({ created_at: '2026-06-30T22:30:00Z', completed_at: null }, by)).toBe('Other');
	});

	it('30 knows loyal advocates in a crisis', () => {
		const json = { recencyScore: 4, frequencyScore: 5, monetaryScore: 5, npsScore: 9 };
		expect(only(json, crisis)).toBe('Loyal Advocates');
	});

	it('31 knows repeat buyers at risk', () => {
		const json = { orderCount: 2, firstOrderAt: daysAgo(130), lastOrderAt: daysAgo(100) };
		expect(only(json, crisis)).toBe('At-Risk Repeat Buyers');
	});

	it('32 knows price-sensitive new customers', () => {
		const json = { orderCount: 1, recencyDays: 12, discountShare: 0.5 };
		expect(only(json, crisis)).toBe('Price-Sensitive New Customers');
	});

	it('33 knows disengaged browsers', () => {
		expect(only({ orderCount: 0 }, crisis)).toBe('Disengaged Browsers');
		expect(only({ orderCount: 1, recencyDays: 120 }, crisis)).toBe('Disengaged Browsers');
	});

	it('34 knows the concerned loyalist', () => {
		const json = {
			orderCount: 3,
			firstOrderAt: daysAgo(200),
			lastOrderAt: daysAgo(140),
			sentimentScore: -0.5,
			topics: [{ topic: 'delay', sentiment: 'negative', score: -0.5, evidence: 'too late' }],
		};
		expect(only(json, crisis)).toBe('Concerned Loyalists');
	});

	it('35 tells who seeks alternatives', () => {
		const by = byRules([rule('Switching', 'signals', 'array', 'contains', 'switching')]);
		expect(only({ signals: ['urgent', 'switching'] }, by)).toBe('Switching');
	});

	it('36 keeps a crisis to few groups', () => {
		expect(route([], crisis).names.length).toBeLessThanOrEqual(6);
	});

	it('37 tells customers by their share of orders at a discount', () => {
		const by = byRules([rule('Price-Sensitive', 'discountShare', 'number', 'gte', 0.75)]);
		expect(only({ discountShare: 0.75 }, by)).toBe('Price-Sensitive');
	});

	it('39, 41, 43 give tone, offer and a name for links', () => {
		const json = { recencyScore: 5, frequencyScore: 5, monetaryScore: 5 };
		const [advocate] = route([json], crisis).at('Loyal Advocates');
		expect(advocate?.route.tone).toMatch(/^Reassuring/);
		expect(advocate?.route.offer).toContain('loyalty reward');
		expect(advocate?.route).toMatchObject({ utmCampaign: 'loyal_advocates', runId: '7' });
		const fresh = { orderCount: 1, recencyDays: 12, discountShare: 1 };
		const [sensitive] = route([fresh], crisis).at('Price-Sensitive New Customers');
		expect(sensitive?.route.offer).toMatch(/^A discount/);
	});

	it('40 takes the channel that consent allows', () => {
		const json = {
			segment: 'Loyal',
			email: 'ana@example.com',
			consent: 'unsubscribed',
			phone: '+49 30 1234567',
			smsConsent: 'subscribed',
		};
		expect(route([json], bySegment()).at('Loyal')[0]?.route.channel).toBe('sms');
	});

	it('42 sends one customer to several destinations', () => {
		const rules = ['Email', 'Ads'].map((name) =>
			rule(name, 'segment', 'string', 'equals', 'Loyal'),
		);
		expect(
			route([{ segment: 'Loyal' }], byRules(rules, true)).outputs.map((o) => o.length),
		).toEqual([1, 1, 0]);
	});

	it('58 divides by country', () => {
		const by = byRules([rule('Norway', 'address.country', 'string', 'equals', 'NO')]);
		expect(only({ address: { country: 'NO' } }, by)).toBe('Norway');
	});

	it('64, 66 tell new, active, lapsing and lapsed customers', () => {
		const lifecycle = { mode: 'playbook', playbook: 'lifecycle' } as const;
		const gap30 = { orderCount: 4, medianGapDays: 30 };
		const jsons = [
			{ orderCount: 1, recencyDays: 30 },
			{ ...gap30, recencyDays: 45 },
			{ ...gap30, recencyDays: 61 },
			{ ...gap30, recencyDays: 200 },
		];
		expect(jsons.map((json) => only(json, lifecycle))).toEqual([
			'New',
			'Active',
			'Lapsing',
			'Lapsed',
		]);
	});

	it('67 divides by where a customer signed up', () => {
		const by = byRules([rule('Social', 'source', 'string', 'equals', 'social')]);
		expect(only({ source: 'social' }, by)).toBe('Social');
	});

	it('70 combines channels and value', () => {
		const group = all(
			condition('channels', 'array', 'contains', 'pos'),
			condition('channels', 'array', 'contains', 'web'),
			condition('monetaryScore', 'number', 'equals', 5),
		);
		const by = byRules([{ output: 'Omnichannel Luxury', group }]);
		expect(only({ channels: ['pos', 'web'], monetaryScore: 5 }, by)).toBe('Omnichannel Luxury');
		expect(only({ channels: ['web'], monetaryScore: 5 }, by)).toBe('Other');
	});

	it('92 says which rule and limits decided', () => {
		const by = byRules([rule('VIP', 'totalSpent', 'number', 'gt', 500)]);
		expect(route([{ totalSpent: 501 }], by).at('VIP')[0]?.route.reason).toBe(
			'Rule "VIP": totalSpent is more than 500.',
		);
	});

	it('96 takes (A and B) or not C, three levels deep', () => {
		const group = any(
			all(condition('a', 'boolean', 'true'), condition('b', 'boolean', 'true')),
			all(any(condition('c', 'boolean', 'false'))),
		);
		const by = byRules([{ output: 'Yes', group }]);
		expect(only({ a: true, b: true, c: true }, by)).toBe('Yes');
		expect(only({ a: true, b: false, c: false }, by)).toBe('Yes');
		expect(only({ a: true, b: false, c: true }, by)).toBe('Other');
	});

	it('101 tells whom to serve first', () => {
		expect(only({ valueTier: 'high' }, { mode: 'value', by: 'tier', tiers: [] })).toBe('High');
	});

	it('106, 107 take any field', () => {
		const by = byRules([
			rule('Tried On', 'arTryOns', 'number', 'gt', 3),
			rule('Challenge', 'tiktok_challenge', 'boolean', 'true'),
		]);
		expect(only({ arTryOns: 4 }, by)).toBe('Tried On');
		expect(only({ tiktok_challenge: true }, by)).toBe('Challenge');
	});
});
