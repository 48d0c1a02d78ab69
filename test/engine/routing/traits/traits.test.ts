import { zoneOf } from '../../../../engine/dates/zone';
import { ageBand } from '../../../../engine/routing/traits/ageBand';
import { addTraits, type TraitSettings } from '../../../../engine/routing/traits/addTraits';
import { REGIONS, SOUTHERN, TROPICAL } from '../../../../engine/routing/traits/countries';
import { countryOf } from '../../../../engine/routing/traits/countryOf';
import { distanceKm, readStores } from '../../../../engine/routing/traits/nearestStore';
import { readClusters } from '../../../../engine/routing/traits/postcodeCluster';
import { regionOf } from '../../../../engine/routing/traits/regionOf';
import { seasonOf } from '../../../../engine/routing/traits/seasonOf';
import type { Trait, TraitValues } from '../../../../engine/routing/traits/trait';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { bySegment, byRules, NOW, route, rule, ZONE } from '../route';

const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(NOW - days * DAY).toISOString();

const SETTINGS: TraitSettings = {
	traits: [],
	now: NOW,
	zone: ZONE,
	stores: readStores('Mitte, 52.52, 13.405\nMunich; 48.1351; 11.582'),
	storeRadiusKm: 5,
	clusterOf: readClusters('Inner City: 101-103\nOld Town: 10117'),
};

/** What is worked out of each of the customers. */
function traitsOf(trait: Trait, jsons: readonly object[]): TraitValues[] {
	const settings = { ...SETTINGS, traits: [trait] };
	const { items } = runAtOnce(
		addTraits(
			jsons.map((json) => ({ json })),
			settings,
		),
	);
	return items.map(({ json }) => (json as { traits: TraitValues }).traits);
}

describe('the age band', () => {
	it.each([
		[17, 'under 18'],
		[18, '18-24'],
		[24.9, '18-24'],
		[25, '25-34'],
		[34, '25-34'],
		[64, '55-64'],
		[65, '65+'],
		[-1, undefined],
		[200, undefined],
	])('of %d is %s', (age, band) => {
		expect(ageBand({ age }, NOW, ZONE)).toBe(band);
	});

	it('follows from the date of birth, and changes on the birthday', () => {
		// The run is on 1 July 2026.
		expect(ageBand({ dateOfBirth: '2001-07-01' }, NOW, ZONE)).toBe('25-34');
		expect(ageBand({ date_of_birth: '2001-07-02' }, NOW, ZONE)).toBe('18-24');
		expect(ageBand({ birthday: '2030-01-01' }, NOW, ZONE)).toBeUndefined();
	});

	it('changes on the birthday by the shop’s calendar', () => {
		// Half past eleven in the evening of 30 June in London is the birthday in Berlin.
		const evening = Date.parse('2026-06-30T23:30:00+01:00');
		expect(ageBand({ dob: '2001-07-01' }, evening, ZONE)).toBe('25-34');
		expect(ageBand({ dob: '2001-07-01' }, evening, zoneOf('Europe/London'))).toBe('18-24');
	});
});

describe('countries', () => {
	const all = Object.values(REGIONS).flat();

	it('are in one region each: the 249 of ISO 3166-1 without Antarctica, and Kosovo', () => {
		expect(new Set(all).size).toBe(all.length);
		expect(all).toHaveLength(249);
	});

	it('that are southern or tropical are countries, and not both', () => {
		for (const code of [...SOUTHERN, ...TROPICAL]) expect(all).toContain(code);
		expect([...SOUTHERN].filter((code) => TROPICAL.has(code))).toEqual([]);
	});

	it.each([
		['NO', 'NO'],
		['no', 'NO'],
		['Norway', 'NO'],
		['Norwegen', 'NO'],
		['Norvège', 'NO'],
		['United Kingdom', 'GB'],
		['UK', 'GB'],
		['USA', 'US'],
		['Österreich', 'AT'],
		['Estados Unidos', 'US'],
	])('are known as %s: %s', (country, code) => {
		expect(countryOf({ country })).toBe(code);
		expect(countryOf({ address: { country_code: code } })).toBe(code);
	});

	it('that are none are not known', () => {
		expect(countryOf({ country: 'Atlantis' })).toBeUndefined();
		expect(countryOf({})).toBeUndefined();
	});

	it.each([
		['NO', 'EMEA'],
		['AE', 'EMEA'],
		['ZA', 'EMEA'],
		['JP', 'APAC'],
		['AU', 'APAC'],
		['MX', 'LATAM'],
		['CA', 'NORAM'],
	])('%s is in the region %s', (country, region) => {
		expect(regionOf(country)).toBe(region);
	});
});

describe('the season', () => {
	const july = Date.UTC(2026, 6, 15);
	it.each([
		['AU', july, 'winter'],
		['NZ', Date.UTC(2026, 0, 15), 'summer'],
		['DE', july, 'summer'],
		['DE', Date.UTC(2026, 11, 1), 'winter'],
		['DE', Date.UTC(2026, 1, 28), 'winter'],
		['DE', Date.UTC(2026, 2, 1), 'spring'],
		['SG', july, 'tropical'],
	])('in %s at %d is %s', (country, at, season) => {
		expect(seasonOf(country, at, ZONE)).toBe(season);
	});

	it('begins with the month of the shop’s calendar', () => {
		const lastOfFebruary = Date.parse('2026-02-28T23:30:00Z');
		expect(seasonOf('DE', lastOfFebruary, ZONE)).toBe('spring');
		expect(seasonOf('DE', lastOfFebruary, zoneOf('UTC'))).toBe('winter');
	});
});

describe('the nearest store', () => {
	it('is as far as maps say: Berlin to Munich 504 km, London to Paris 344 km', () => {
		const berlin = { latitude: 52.52, longitude: 13.405 };
		const munich = { latitude: 48.1351, longitude: 11.582 };
		expect(distanceKm(berlin, munich)).toBeCloseTo(504, 0);
		const london = { latitude: 51.5074, longitude: -0.1278 };
		const paris = { latitude: 48.8566, longitude: 2.3522 };
		expect(distanceKm(london, paris)).toBeCloseTo(343.6, 0);
	});

	it('is near within the radius: 4 km of 5', () => {
		const degreesOf4Km = 4 / 111.195;
		const jsons = [
			{ latitude: 52.52 + degreesOf4Km, longitude: 13.405 },
			{ address: { lat: '52.6', lng: '13.405' } },
			{ latitude: 91, longitude: 0 },
			{},
		];
		expect(traitsOf('store', jsons)).toEqual([
			{ nearestStore: 'Mitte', storeDistanceKm: 4, nearStore: true },
			{ nearestStore: 'Mitte', storeDistanceKm: 8.9, nearStore: false },
			{ nearestStore: null, storeDistanceKm: null, nearStore: null },
			{ nearestStore: null, storeDistanceKm: null, nearStore: null },
		]);
	});

	it('has a name that may hold a comma', () => {
		expect(readStores('Passage, first floor, 52.5, 13.4')[0]?.name).toBe('Passage, first floor');
	});

	it.each(['', 'Mitte', 'Mitte, 52.52', '52.52, 13.405', 'Mitte, 95, 13', 'Mitte, x, 13'])(
		'cannot be read from %j',
		(text) => {
			expect(() => readStores(text)).toThrow('"Stores"');
		},
	);
});

describe('clusters of postcodes', () => {
	it('are told by the beginnings of postcodes, by spans, and the longest counts', () => {
		const jsons = ['10115', '10117', '10435', 10243].map((postcode) => ({ postcode }));
		expect(traitsOf('cluster', jsons).map(({ cluster }) => cluster)).toEqual([
			'Inner City',
			'Old Town',
			null,
			'Inner City',
		]);
	});

	it('are told apart by country where two share a number', () => {
		const clusterOf = readClusters('Vienna: AT/10\nBerlin: DE/10\nLondon: SW1A');
		expect(clusterOf({ zip: '1010', country: 'Austria' })).toBe('Vienna');
		expect(clusterOf({ zip: '10115', country: 'DE' })).toBe('Berlin');
		expect(clusterOf({ zip: '10115' })).toBeUndefined();
		expect(clusterOf({ postal_code: 'sw1a 1aa' })).toBe('London');
	});

	it.each(['', 'Munich', 'Munich:', ': 80', 'Munich: 80-9', 'Munich: 81-80', 'Munich: §'])(
		'cannot be read from %j',
		(text) => {
			expect(() => readClusters(text)).toThrow('"Clusters"');
		},
	);
});

describe('usage', () => {
	it('is heavy for who orders as often as the fifth that orders most', () => {
		const jsons = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((orderCount) => ({
			orderCount,
			firstOrderAt: daysAgo(365.25),
		}));
		expect(traitsOf('usage', jsons).map(({ usage }) => usage)).toEqual([
			...Array<string>(7).fill('occasional'),
			...Array<string>(3).fill('heavy'),
		]);
	});

	it('does not take who ordered first yesterday for a customer of 365 orders a year', () => {
		const [usage] = traitsOf('usage', [{ orderCount: 1, firstOrderAt: daysAgo(1) }]);
		expect(usage?.ordersPerYear).toBe(1);
	});

	it('is occasional for all where nobody orders more often than the others', () => {
		const jsons = Array.from({ length: 10 }, () => ({ orderCount: 2, firstOrderAt: daysAgo(800) }));
		expect(new Set(traitsOf('usage', jsons).map(({ usage }) => usage))).toEqual(
			new Set(['occasional']),
		);
	});
});

describe('spending against average', () => {
	it('is relative to the customers of the run', () => {
		const jsons = [{ totalSpent: 130 }, { totalSpent: 70 }, {}];
		expect(traitsOf('spendRatio', jsons).map(({ spendRatio }) => spendRatio)).toEqual([
			1.3,
			0.7,
			null,
		]);
	});
});

describe('the loyalty class', () => {
	it.each([
		['new', { orderCount: 1 }],
		['loyal', { orderCount: 4, medianGapDays: 30, recencyDays: 40, discountShare: 0.25 }],
		['switcher', { orderCount: 4, medianGapDays: 30, recencyDays: 90 }],
		['switcher', { orderCount: 4, medianGapDays: 30, recencyDays: 40, discountShare: 0.75 }],
		[null, { orderCount: 0 }],
		[null, {}],
	])('is %s for %j', (loyaltyClass, json) => {
		expect(traitsOf('loyaltyClass', [json])).toEqual([{ loyaltyClass }]);
	});
});

describe('the lifecycle stage', () => {
	it.each([
		['new', { orderCount: 1, recencyDays: 30 }],
		['active', { orderCount: 4, medianGapDays: 30, recencyDays: 45 }],
		['lapsing', { orderCount: 4, medianGapDays: 30, recencyDays: 61 }],
		['lapsed', { orderCount: 4, medianGapDays: 30, recencyDays: 200 }],
		[null, { orderCount: 0 }],
	])('is %s for %j', (lifecycleStage, json) => {
		expect(traitsOf('lifecycleStage', [json])).toEqual([{ lifecycleStage }]);
	});
});

describe('traits in a run', () => {
	const traits = { ...SETTINGS, traits: ['season', 'region'] as const };
	const jsons = [{ country: 'AU' }, { country: 'DE' }, { name: 'x' }];

	it('can be looked at by a rule, and nobody is left out who has none', () => {
		const by = byRules([rule('Winter', 'traits.season', 'string', 'equals', 'winter')]);
		expect(route(jsons, by, { traits }).outputOf).toEqual(['Winter', 'Other', 'Other']);
	});

	it('can be the segment', () => {
		const outputs = [
			{ output: 'winter', segments: [] },
			{ output: 'summer', segments: [] },
		];
		const by = { ...bySegment('custom', outputs), field: 'season' } as ReturnType<typeof bySegment>;
		expect(route(jsons, by, { traits }).outputOf).toEqual(['winter', 'summer', 'Other']);
	});

	it('are told where no item has what they are worked out from', () => {
		const { hints } = route([{ a: 1 }], bySegment(), { traits });
		expect(hints.map(({ text }) => text).join(' ')).toContain('"season", "region" under "Traits"');
	});

	it('that a rule looks at and nobody chose are told', () => {
		const by = byRules([rule('Winter', 'traits.season', 'string', 'equals', 'winter')]);
		expect(
			route(jsons, by)
				.hints.map(({ text }) => text)
				.join(' '),
		).toContain('"traits.season", which no item has. Choose it under "Traits"');
	});

	it('leave the items of the input as they were', () => {
		const json = Object.freeze({ country: 'AU' });
		route([json], bySegment(), { traits });
		expect(json).toEqual({ country: 'AU' });
	});
});
