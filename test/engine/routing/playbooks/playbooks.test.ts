import { CHANNELS } from '../../../../engine/routing/channels/channel';
import { choosePlaybook, PLAYBOOKS } from '../../../../engine/routing/playbooks/choosePlaybook';
import type { PlaybookName } from '../../../../engine/routing/playbooks/choosePlaybook';
import { elevenSegments } from '../../../../engine/rfm/segments/elevenSegments';
import type { PlaybookMode } from '../../../../engine/routing/routeSettings';
import { route } from '../route';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 6, 1);
const daysAgo = (days: number) => new Date(NOW - days * DAY).toISOString();

function by(playbook: PlaybookName, more: Partial<PlaybookMode> = {}): PlaybookMode {
	return { mode: 'playbook', playbook, ...more };
}

const outputOf = (playbook: PlaybookName, json: object, more?: Partial<PlaybookMode>) =>
	route([json], by(playbook, more)).outputOf[0];

describe.each(PLAYBOOKS)('the playbook %s', (name) => {
	const { entries, goal } = choosePlaybook(name);

	it('says for each kind of customers what to do, how, where, how often, and what not', () => {
		expect(goal).not.toMatch(/\.$/);
		for (const { action, tone, cadence, avoid, channels, offer } of entries) {
			for (const text of [action, tone, cadence, avoid]) expect(text).toMatch(/^[A-Z].*[^.]$/);
			expect(offer).not.toBe('');
			expect(channels.length).toBeGreaterThan(0);
			expect(new Set(channels).size).toBe(channels.length);
			for (const channel of channels) expect(CHANNELS).toContain(channel);
		}
	});

	it('sends an item that says nothing to Other, with the field that is missing', () => {
		const { at, hints } = route([{ name: 'Ana' }], by(name, { crisisBeganAt: NOW }));
		expect(at('Other')[0]?.route.reason).toMatch(/^The playbook needs the field "\w+"/);
		expect(hints[0]?.text).toContain('1 item lacks what the playbook');
	});
});

describe('Retain', () => {
	it('has a play for each of the eleven segments, by its name', () => {
		const names = elevenSegments.segments.map(({ name }) => name);
		expect(choosePlaybook('retain').entries.map(({ name }) => name)).toEqual(names);
		for (const segment of names) expect(outputOf('retain', { segment })).toBe(segment);
	});

	it('sends a segment of another map to Other, and names it', () => {
		expect(outputOf('retain', { segment: 'Dormant' })).toBe('Other');
		const jsons = [{ segment: 'Dormant' }, { segment: 'Dormant' }, { segment: 'Loyal' }];
		const { hints } = route(jsons, { mode: 'playbook', playbook: 'retain' });
		expect(hints.map(({ text }) => text).join(' ')).toContain(
			'does not have these segments, and they went to Other: "Dormant" (2).',
		);
	});
});

describe('Crisis', () => {
	const loyal = {
		orderCount: 6,
		recencyScore: 5,
		frequencyScore: 5,
		monetaryScore: 5,
		recencyDays: 10,
		firstOrderAt: daysAgo(310),
		lastOrderAt: daysAgo(10),
	};
	/** Ordered every 60 days, and has not for 150. */
	const paused = {
		...loyal,
		recencyScore: 2,
		recencyDays: 150,
		firstOrderAt: daysAgo(450),
		lastOrderAt: daysAgo(150),
	};
	const worried = {
		sentiment: 'negative',
		topics: [{ topic: 'delivery', sentiment: 'negative', score: -0.7, evidence: 'still nothing' }],
	};

	it('has at most five outputs and Other, because a small team cannot keep more apart', () => {
		expect(choosePlaybook('crisis').entries.length).toBeLessThanOrEqual(5);
	});

	it('knows loyal advocates by their scores', () => {
		expect(outputOf('crisis', { ...loyal, npsScore: 9 })).toBe('Loyal Advocates');
		expect(outputOf('crisis', { ...loyal, monetaryScore: 3 })).toBe('Other');
	});

	it('knows repeat buyers at risk by twice their own usual gap', () => {
		expect(outputOf('crisis', paused)).toBe('At-Risk Repeat Buyers');
		expect(outputOf('crisis', { ...paused, recencyDays: 120 })).toBe('Other');
		expect(outputOf('crisis', { ...paused, recencyDays: 121 })).toBe('At-Risk Repeat Buyers');
	});

	it('does not take two orders in one week for a rhythm', () => {
		const week = { orderCount: 2, firstOrderAt: daysAgo(32), lastOrderAt: daysAgo(25) };
		expect(outputOf('crisis', week)).toBe('Other');
		expect(outputOf('crisis', { ...week, recencyDays: 31 })).toBe('At-Risk Repeat Buyers');
	});

	it('knows concerned loyalists: loyal, paused, and negative about the crisis', () => {
		expect(outputOf('crisis', { ...paused, ...worried })).toBe('Concerned Loyalists');
		expect(outputOf('crisis', { ...paused, survey: worried })).toBe('Concerned Loyalists');
		expect(outputOf('crisis', { ...paused, sentimentScore: -0.4, topics: ['delay'] })).toBe(
			'Concerned Loyalists',
		);
	});

	it('does not take a loyal customer for worried who is not, or not about this', () => {
		const others = [
			{ sentiment: 'positive', topics: [{ topic: 'delivery', sentiment: 'positive' }] },
			{ sentiment: 'negative', topics: [{ topic: 'price', sentiment: 'negative' }] },
			{ sentiment: 'negative', topics: [{ topic: 'delivery', sentiment: 'positive' }] },
			{ sentiment: 'negative', topics: [] },
			{ sentiment: 'negative' },
		];
		for (const answer of others) {
			expect(outputOf('crisis', { ...paused, ...answer })).toBe('At-Risk Repeat Buyers');
		}
		expect(outputOf('crisis', { ...loyal, ...worried })).toBe('Loyal Advocates');
	});

	it('is about what the operator says the crisis is about', () => {
		const priced = { sentiment: 'negative', topics: [{ topic: 'Price', sentiment: 'negative' }] };
		expect(outputOf('crisis', { ...paused, ...priced }, { crisisTopics: ['price'] })).toBe(
			'Concerned Loyalists',
		);
	});

	it('knows new customers who came for the price', () => {
		const fresh = { orderCount: 1, recencyDays: 20, discountShare: 1 };
		expect(outputOf('crisis', fresh)).toBe('Price-Sensitive New Customers');
		expect(outputOf('crisis', { ...fresh, discountShare: 0.4 })).toBe('Other');
	});

	it('knows who has hardly been there: no order, or one and nothing for 90 days', () => {
		expect(outputOf('crisis', { orderCount: 0 })).toBe('Disengaged Browsers');
		const once = { orderCount: 1, recencyDays: 91, discountShare: 1 };
		expect(outputOf('crisis', once)).toBe('Disengaged Browsers');
		expect(outputOf('crisis', { ...once, recencyDays: 90 })).toBe('Price-Sensitive New Customers');
	});

	it('says in figures why', () => {
		const { at } = route([paused], by('crisis'));
		expect(at('At-Risk Repeat Buyers')[0]?.route.reason).toBe(
			'At-Risk Repeat Buyers: 6 orders, 2.5 times the usual gap since the last order.',
		);
	});
});

describe('Recover', () => {
	const dates = { crisisBeganAt: Date.UTC(2026, 2, 1), crisisEndedAt: Date.UTC(2026, 4, 1) };
	const customer = (first: string, last: string, orderCount = 4) => ({
		orderCount,
		firstOrderAt: `${first}T10:00:00.000Z`,
		lastOrderAt: `${last}T10:00:00.000Z`,
	});
	const recovered = (json: object) => outputOf('recover', json, dates);

	it('tells who came since, is back, stayed, is missing, and was gone before', () => {
		expect(recovered(customer('2026-03-05', '2026-06-01'))).toBe('New Since');
		expect(recovered(customer('2025-06-01', '2026-06-01'))).toBe('Back Again');
		expect(recovered(customer('2025-06-01', '2026-04-01'))).toBe('Stayed With Us');
		expect(recovered(customer('2025-06-01', '2026-02-01'))).toBe('Not Back Yet');
		expect(recovered(customer('2024-01-01', '2024-06-01'))).toBe('Gone Before');
	});

	it('counts the days on which the crisis began and ended as within it', () => {
		const first = '2025-06-01T10:00:00.000Z';
		const at = (moment: number) => ({
			...customer('', ''),
			firstOrderAt: first,
			lastOrderAt: new Date(moment).toISOString(),
		});
		expect(recovered(at(dates.crisisBeganAt))).toBe('Stayed With Us');
		expect(recovered(at(dates.crisisEndedAt))).toBe('Stayed With Us');
		expect(recovered(at(dates.crisisEndedAt + 1))).toBe('Back Again');
	});

	it('has nobody back while it lasts', () => {
		const ongoing = { crisisBeganAt: dates.crisisBeganAt };
		const json = customer('2025-06-01', '2026-06-01');
		expect(outputOf('recover', json, ongoing)).toBe('Stayed With Us');
	});

	it('asks when the crisis began, and refuses an end before the beginning', () => {
		expect(() => route([], by('recover'))).toThrow('"Crisis Began" is empty');
		expect(() =>
			route([], by('recover', { crisisBeganAt: NOW, crisisEndedAt: NOW - DAY })),
		).toThrow('"Crisis Ended" is before "Crisis Began"');
	});
});

describe('Lifecycle', () => {
	const every30 = (silent: number) => ({
		orderCount: 3,
		recencyDays: silent,
		firstOrderAt: daysAgo(60 + silent),
		lastOrderAt: daysAgo(silent),
	});

	it('goes from active over lapsing to lapsed by each customer’s own rhythm', () => {
		expect(outputOf('lifecycle', every30(60))).toBe('Active');
		expect(outputOf('lifecycle', every30(61))).toBe('Lapsing');
		expect(outputOf('lifecycle', every30(120))).toBe('Lapsing');
		expect(outputOf('lifecycle', every30(121))).toBe('Lapsed');
		const slow = { ...every30(150), firstOrderAt: daysAgo(150 + 300) };
		expect(outputOf('lifecycle', slow)).toBe('Active');
	});

	it('takes the median gap where an item has it', () => {
		expect(outputOf('lifecycle', { ...every30(100), medianGapDays: 90 })).toBe('Active');
	});

	it('takes one order within 30 days for a new customer', () => {
		expect(outputOf('lifecycle', { orderCount: 1, recencyDays: 30 })).toBe('New');
		expect(outputOf('lifecycle', { orderCount: 1, recencyDays: 31 })).toBe('Active');
	});

	it('measures who has ordered once by what is usual among the others', () => {
		const once = { orderCount: 1, recencyDays: 100 };
		expect(outputOf('lifecycle', once)).toBe('Lapsing');
		const shop = [
			once,
			...[30, 20, 40].map((gap) => ({ orderCount: 2, medianGapDays: gap, recencyDays: 0 })),
		];
		expect(route(shop, by('lifecycle')).outputOf[0]).toBe('Lapsing');
		const slow = [
			once,
			...[90, 80, 100].map((gap) => ({ orderCount: 2, medianGapDays: gap, recencyDays: 0 })),
		];
		expect(route(slow, by('lifecycle')).outputOf[0]).toBe('Active');
	});

	it('counts the days from the last order where an item does not say them', () => {
		const json = { ...every30(61), recencyDays: null };
		expect(outputOf('lifecycle', json)).toBe('Lapsing');
	});

	it('has no stage for who has never ordered', () => {
		expect(outputOf('lifecycle', { orderCount: 0, recencyDays: 5 })).toBe('Other');
	});
});

describe('Grow', () => {
	const good = {
		orderCount: 4,
		recencyScore: 5,
		frequencyScore: 5,
		monetaryScore: 3,
		discountShare: 0,
		recencyDays: 5,
	};

	it('asks promoters for referrals, and others who often buy for something else', () => {
		expect(outputOf('grow', { ...good, npsScore: 9 })).toBe('Ask for Referrals');
		expect(outputOf('grow', { ...good, sentiment: 'positive' })).toBe('Ask for Referrals');
		expect(outputOf('grow', { ...good, npsScore: 6 })).toBe('Ready for More');
	});

	it('cares for the best, weans from discounts, and asks for the second order', () => {
		expect(outputOf('grow', { ...good, valueTier: 'High' })).toBe('Care for the Best');
		expect(outputOf('grow', { ...good, discountShare: 0.5 })).toBe('Buy at a Discount');
		expect(outputOf('grow', { orderCount: 1, recencyDays: 60 })).toBe('Second Order');
		expect(outputOf('grow', { orderCount: 1, recencyDays: 61 })).toBe('Other');
	});
});
