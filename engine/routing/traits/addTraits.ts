import type { Zone } from '../../dates/zone';
import type { Hint } from '../../hint';
import type { Item } from '../../item';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { FactContext } from '../facts/factContext';
import { findNumber } from '../facts/findField';
import { DEFAULT_GAP_DAYS, rememberedGap, typicalGapDays } from '../facts/rhythm';
import { ageBand } from './ageBand';
import { averageSpent } from './averageSpent';
import { countryOf } from './countryOf';
import { lifecycleStage } from './lifecycleStage';
import { loyaltyClass } from './loyaltyClass';
import { nearestStore, type Store } from './nearestStore';
import type { ClusterOf } from './postcodeCluster';
import { regionOf } from './regionOf';
import { seasonOf } from './seasonOf';
import type { Trait, TraitReader, TraitValues } from './trait';
import { heavyUsage, ordersPerYear } from './usage';

export interface TraitSettings {
	traits: readonly Trait[];
	/** The moment of the run, ms since 1970. */
	now: number;
	/** The shop's. */
	zone: Zone;
	/** For `store`: the stores, and how near counts as near, in kilometres. */
	stores: readonly Store[];
	storeRadiusKm: number;
	/** For `cluster`. */
	clusterOf: ClusterOf;
}

export interface WithTraits {
	/** The items, each with `traits` in its json. */
	readonly items: readonly Item[];
	readonly hints: readonly Hint[];
}

/**
 * Adds to each item, under `traits`, what can be worked out of the customer from what the item has. What cannot is null:
 * nobody is left out. Two traits look at the whole run (`usage`, `spendRatio`), none at the order of the items.
 */
export function* addTraits(items: readonly Item[], settings: TraitSettings): Sliced<WithTraits> {
	const readers: TraitReader[] = [];
	for (const trait of settings.traits) readers.push(yield* traitReader(trait, items, settings));
	const added = new Array<Item>(items.length);
	const known = new Map<string, number>();
	for (let item = 0; item < items.length; item++) {
		if (item % (STEPS_PER_SLICE / 8) === 0) yield;
		const { json } = items[item] as Item;
		const traits: TraitValues = {};
		for (const reader of readers) Object.assign(traits, reader(json));
		for (const name in traits) {
			if (traits[name] !== null) known.set(name, (known.get(name) ?? 0) + 1);
			else if (!known.has(name)) known.set(name, 0);
		}
		added[item] = { json: { ...(json as object), traits } };
	}
	return { items: added, hints: unknownHints(known, items.length) };
}

function* traitReader(
	trait: Trait,
	items: readonly Item[],
	settings: TraitSettings,
): Sliced<TraitReader> {
	const { now, zone } = settings;
	switch (trait) {
		case 'ageBand':
			return (json) => ({ ageBand: ageBand(json, now, zone) ?? null });
		case 'cluster':
			return (json) => ({ cluster: settings.clusterOf(json) ?? null });
		case 'region':
			return (json) => ({ region: regionOf(countryOf(json)) ?? null });
		case 'season':
			return (json) => ({ season: seasonOf(countryOf(json), now, zone) ?? null });
		case 'store':
			return storeReader(settings);
		case 'usage':
			return usageReader(yield* heavyUsage(items, now, zone), settings);
		case 'spendRatio':
			return spendReader(yield* averageSpent(items));
		case 'lifecycleStage': {
			const context = yield* rhythmContext(items, settings);
			return (json) => ({ lifecycleStage: lifecycleStage(json, context) ?? null });
		}
		case 'loyaltyClass': {
			const context = yield* rhythmContext(items, settings);
			return (json) => ({ loyaltyClass: loyaltyClass(json, context) ?? null });
		}
	}
}

function* rhythmContext(items: readonly Item[], { now, zone }: TraitSettings): Sliced<FactContext> {
	const gap = (yield* typicalGapDays(items, zone)) ?? DEFAULT_GAP_DAYS;
	return { now, zone, crisisTopics: [], usualGap: rememberedGap(zone), typicalGapDays: gap };
}

function storeReader({ stores, storeRadiusKm }: TraitSettings): TraitReader {
	return (json) => {
		const nearest = nearestStore(json, stores);
		return {
			nearestStore: nearest?.store.name ?? null,
			storeDistanceKm: nearest === undefined ? null : roundTo(nearest.km, 1),
			nearStore: nearest === undefined ? null : nearest.km <= storeRadiusKm,
		};
	};
}

function usageReader(heavyFrom: number, { now, zone }: TraitSettings): TraitReader {
	return (json) => {
		const rate = ordersPerYear(json, now, zone);
		return {
			usage: rate === undefined ? null : rate >= heavyFrom ? 'heavy' : 'occasional',
			ordersPerYear: rate === undefined ? null : roundTo(rate, 2),
		};
	};
}

function spendReader(average: number | undefined): TraitReader {
	return (json) => {
		const spent = findNumber(json, 'totalSpent');
		const isKnown = spent !== undefined && average !== undefined && average > 0;
		return { spendRatio: isKnown ? roundTo(spent / average, 4) : null };
	};
}

function roundTo(value: number, digits: number): number {
	const factor = 10 ** digits;
	return Math.round(value * factor) / factor;
}

function unknownHints(known: ReadonlyMap<string, number>, items: number): Hint[] {
	const nowhere = [...known].filter(([, count]) => count === 0).map(([name]) => name);
	if (nowhere.length === 0 || items === 0) return [];
	return [
		{
			kind: 'warning',
			text: `No item has what ${nowhere.map((name) => `"${name}"`).join(', ')} under "Traits" ${nowhere.length === 1 ? 'is' : 'are'} worked out from. The page of this node says which fields each needs.`,
		},
	];
}
