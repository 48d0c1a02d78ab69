import { adviceOf, type AdviceFacts } from '../../../../engine/cltv/verdict/advice';

const holdout = {
	days: 90,
	customers: 900,
	actualOrders: 412,
	predictedOrders: 396.2,
	bias: -0.038,
	mae: 0.38,
	rmse: 0.9,
	naiveOrders: 640,
	naiveBias: 0.55,
	naiveMae: 0.48,
	naiveRmse: 1.2,
};
const spend = {
	p: 6,
	q: 3.7,
	v: 15,
	outcome: 'fitted' as const,
	repeatBuyers: 400,
	deviation: 0.02,
	correlation: 0.05,
	independence: 'independent' as const,
};
const facts: AdviceFacts = {
	verdict: 'reliable',
	model: 'paretoNbd',
	k: 1,
	customers: 1200,
	repeatCustomers: 400,
	spanDays: 400,
	ordersAYear: null,
	horizonMonths: 12,
	holdout,
	spend,
	independence: null,
	subscription: null,
	thinGroups: 0,
};
const advice = (change: Partial<AdviceFacts>) => adviceOf({ ...facts, ...change }).join(' ');

describe('adviceOf', () => {
	it('begins with what happened beside what was expected', () => {
		expect(adviceOf(facts)[0]).toBe(
			'In the last 90 days your customers placed 412 repeat orders; the model, not having seen them, expected 396, 4% too few.',
		);
	});

	it('does not make much of a near miss, and points at crises after a wide one', () => {
		expect(advice({ holdout: { ...holdout, predictedOrders: 408, bias: -0.01 } })).toContain(
			'expected 408.',
		);
		expect(advice({ holdout: { ...holdout, predictedOrders: 620, bias: 0.5 } })).toContain(
			'50% too many. Perhaps something changed',
		);
	});

	it('does not look for a cause where a few orders more or less are chance', () => {
		const few = { ...holdout, actualOrders: 3, predictedOrders: 5.1, bias: 0.7 };
		expect(advice({ holdout: few })).toContain(
			'placed 3 repeat orders; the model, not having seen them, expected 5, 70% too many. With so few orders that may be chance.',
		);
		expect(advice({ holdout: few })).not.toContain('exclude that period');
	});

	it('says of the historical value what it supposes, where a model could be fitted', () => {
		const words = advice({ model: 'historical', holdout: null, repeatCustomers: 60 });
		expect(words).toContain('60 customers have a second order: that is enough for a model');
		expect(words).not.toContain('leans on');
		expect(advice({ model: 'historical', holdout: null, repeatCustomers: 3 })).not.toContain(
			'enough for a model,',
		);
	});

	it('compares with the past rates of customers, also where these were nearer', () => {
		expect(advice({})).toContain(
			'Had every customer gone on at their past rate, it would have been 640.',
		);
		expect(advice({ holdout: { ...holdout, naiveOrders: 410 } })).toContain('nearer in total');
		expect(advice({ holdout: { ...holdout, naiveMae: 0.3 } })).toContain(
			'nearer for single customers',
		);
	});

	it('says what is missing, in customers', () => {
		expect(advice({ repeatCustomers: 40, verdict: 'useWithCare' })).toContain(
			'about 60 more customers with a second order',
		);
		expect(advice({ repeatCustomers: 20, verdict: 'notEnoughData' })).toContain(
			'leans on what is usual in other shops',
		);
		expect(advice({ repeatCustomers: 0, verdict: 'notEnoughData' })).toContain(
			'No customer has a second order yet',
		);
		expect(advice({ repeatCustomers: 1 })).toContain('1 customer has a second order');
	});

	it('says below ten how often customers have ordered again, since the values go by that', () => {
		const words = advice({ model: 'historical', repeatCustomers: 4, ordersAYear: 0.1538 });
		expect(words).toContain(
			'4 customers have a second order: too few for a model, so that values go by how often your customers ordered again so far, 0.15 times a year each.',
		);
	});

	it('warns of values of customers of whom nobody came back', () => {
		const once = { repeatCustomers: 0, customers: 500, spanDays: 699, model: 'historical' };
		expect(advice(once)).toContain(
			'None of 500 customers came back in 699 days: that anybody will is a guess, so do not plan with these values.',
		);
		expect(advice({ ...once, customers: 3 })).not.toContain('came back');
		expect(advice({ ...once, spanDays: 30 })).not.toContain('came back');
	});

	it('says how long a history would have to be', () => {
		expect(advice({ holdout: null, spanDays: 45 })).toContain(
			'Your orders span 45 days; at least 90 are needed',
		);
		expect(advice({ holdout: null })).toContain('could not be compared');
	});

	it.each<[string, Partial<AdviceFacts>, string]>([
		['nobody leaves', { model: 'nbd' }, 'no sign of leaving'],
		['there is a rhythm', { model: 'mbgCnbd', k: 2 }, 'on a rhythm'],
		['single orders tell nothing', { model: 'bgNbd' }, 'single order'],
		['the horizon is long', { horizonMonths: 60 }, 'looks 60 months ahead'],
		['there is no money', { spend: null }, 'No order brought money'],
		[
			'nobody bought twice',
			{ repeatCustomers: 0, spend: { ...spend, outcome: 'typical' } },
			'Nobody has bought twice',
		],
		[
			'few bought twice',
			{ repeatCustomers: 3, spend: { ...spend, outcome: 'typical' } },
			'drawn towards the average of all',
		],
		['a few spend most', { spend: { ...spend, outcome: 'heavyTail' } }, 'A few customers spend'],
		['a group is thin', { thinGroups: 1 }, 'One group has too few'],
		['groups are thin', { thinGroups: 3 }, '3 groups have too few'],
		[
			'there are subscriptions',
			{ subscription: { periodDays: 30.4375, active: 1, lost: 5 } },
			'every 30 days: 1 customer up to date, 5 lost',
		],
	])('says so where %s', (_, change, words) => {
		expect(advice(change)).toContain(words);
	});

	it('has one sentence for an empty shop', () => {
		const empty = { customers: 0, repeatCustomers: 0, holdout: null, spend: null };
		expect(adviceOf({ ...facts, ...empty, verdict: 'notEnoughData' })).toHaveLength(1);
	});

	it('is honest about ranking', () => {
		expect(advice({})).toContain('past spend ranks them about as well');
	});
});
