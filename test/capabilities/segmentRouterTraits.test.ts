import { microSegmentStage } from '../../engine/routing/microSegments/microSegmentStage';
import type { TraitSettings } from '../../engine/routing/traits/addTraits';
import { readStores } from '../../engine/routing/traits/nearestStore';
import { readClusters } from '../../engine/routing/traits/postcodeCluster';
import type { Trait } from '../../engine/routing/traits/trait';
import {
	all,
	byRules,
	bySegment,
	condition,
	NOW,
	route,
	rule,
	ZONE,
} from '../engine/routing/route';

const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(NOW - days * DAY).toISOString();

const working = (...traits: Trait[]): { traits: TraitSettings } => ({
	traits: {
		traits,
		now: NOW,
		zone: ZONE,
		stores: readStores('Berlin, 52.52, 13.405'),
		storeRadiusKm: 5,
		clusterOf: readClusters('Inner City: 101, 102'),
	},
});

/** Where customers go by one trait. */
const byTrait = (trait: Trait, name: string, value: unknown, jsons: readonly object[]) => {
	const type = typeof value === 'string' ? 'string' : typeof value;
	const operation = type === 'boolean' ? 'true' : 'equals';
	const by = byRules([rule('Yes', `traits.${name}`, type, operation, value)]);
	return route(jsons, by, working(trait)).outputOf;
};

describe('what operators expect to know of a customer, by the numbers of the list of capabilities', () => {
	it('57 knows the age band, and keeps who has no age', () => {
		expect(byTrait('ageBand', 'ageBand', '25-34', [{ age: 28 }, { name: 'x' }])).toEqual([
			'Yes',
			'Other',
		]);
	});

	it('58 knows the sales region: Norway is in EMEA', () => {
		const jsons = [{ address: { country: 'NO' } }, { country: 'JP' }];
		expect(byTrait('region', 'region', 'EMEA', jsons)).toEqual(['Yes', 'Other']);
	});

	it('59 knows the season: winter in Australia in July', () => {
		const jsons = [{ country: 'AU' }, { country: 'DE' }];
		expect(byTrait('season', 'season', 'winter', jsons)).toEqual(['Yes', 'Other']);
	});

	it('60 knows the cluster of a postcode', () => {
		const jsons = [{ postcode: '10115' }, { postcode: '20095' }];
		expect(byTrait('cluster', 'cluster', 'Inner City', jsons)).toEqual(['Yes', 'Other']);
	});

	it('61 knows who lives within 5 km of a store', () => {
		const jsons = [
			{ latitude: 52.556, longitude: 13.405 },
			{ latitude: 52.6, longitude: 13.405 },
		];
		expect(byTrait('store', 'nearStore', true, jsons)).toEqual(['Yes', 'Other']);
	});

	it('62 divides by what was bought: the category of RFM Score, or a list of categories', () => {
		const by = byRules([
			rule('Coffee', 'topCategory', 'string', 'equals', 'coffee'),
			rule('Also Coffee', 'categories', 'array', 'contains', 'coffee'),
		]);
		const jsons = [{ topCategory: 'coffee' }, { categories: ['tea', 'coffee'] }, {}];
		expect(route(jsons, by).outputOf).toEqual(['Coffee', 'Also Coffee', 'Other']);
	});

	it('63 knows heavy and occasional users: the 80th percentile of orders a year', () => {
		const jsons = Array.from({ length: 10 }, (_, at) => ({
			orderCount: at + 1,
			firstOrderAt: daysAgo(300),
		}));
		expect(byTrait('usage', 'usage', 'heavy', jsons)).toEqual([
			...Array<string>(7).fill('Other'),
			...Array<string>(3).fill('Yes'),
		]);
	});

	it('64 knows new, loyal and switching customers', () => {
		const rhythm = { orderCount: 5, medianGapDays: 30 };
		const jsons = [
			{ orderCount: 1 },
			{ ...rhythm, recencyDays: 30 },
			{ ...rhythm, recencyDays: 100 },
		];
		const rules = ['new', 'loyal', 'switcher'].map((name) =>
			rule(name, 'traits.loyaltyClass', 'string', 'equals', name),
		);
		expect(route(jsons, byRules(rules), working('loyaltyClass')).outputOf).toEqual([
			'new',
			'loyal',
			'switcher',
		]);
	});

	it('66 knows the lifecycle stage as something to combine with other conditions', () => {
		const json = { orderCount: 4, medianGapDays: 30, recencyDays: 61 };
		expect(byTrait('lifecycleStage', 'lifecycleStage', 'lapsing', [json])).toEqual(['Yes']);
	});

	it('68 knows subscribers who spend 30% more than the average', () => {
		const group = all(
			condition('subscription', 'string', 'equals', 'active'),
			condition('traits.spendRatio', 'number', 'gte', 1.3),
		);
		const jsons = [
			{ subscription: 'active', totalSpent: 130 },
			{ subscription: 'active', totalSpent: 70 },
			{ subscription: 'paused', totalSpent: 130 },
			{ totalSpent: 70 },
		];
		const by = byRules([{ output: 'Top Subscribers', group }]);
		expect(route(jsons, by, working('spendRatio')).outputOf).toEqual([
			'Top Subscribers',
			'Other',
			'Other',
			'Other',
		]);
	});

	it('95 nests RFM, country and mood, and never below the smallest size', () => {
		const customer = (country: string, sentiment: string) => ({
			segment: 'Champions',
			country,
			sentiment,
		});
		const jsons = [
			...Array.from({ length: 30 }, () => customer('DE', 'positive')),
			...Array.from({ length: 29 }, () => customer('DE', 'negative')),
		];
		const microSegments = microSegmentStage({ fields: ['country', 'sentiment'], customers: 30 });
		const routed = route(jsons, bySegment(), { microSegments }).at('Champions');
		expect(routed[0]?.route.microSegment).toBe('Champions / DE / positive');
		// 29 are too few for a group of their own, and too few in Germany beside it.
		expect(routed[30]?.route.microSegment).toBe('Champions');
	});
});
