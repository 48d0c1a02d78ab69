import { addTraits } from '../../../../engine/routing/traits/addTraits';
import { readStores } from '../../../../engine/routing/traits/nearestStore';
import { readClusters } from '../../../../engine/routing/traits/postcodeCluster';
import { TRAITS, type TraitValues } from '../../../../engine/routing/traits/trait';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { InputError } from '../../../../engine/inputError';
import { HOSTILE_VALUES } from '../../../support/hostileValues';
import { NOW, ZONE } from '../route';

const FIELDS = [
	...['age', 'birthDate', 'country', 'postcode', 'latitude', 'longitude', 'orderCount'],
	...['firstOrderAt', 'lastOrderAt', 'recencyDays', 'medianGapDays', 'totalSpent', 'discountShare'],
];

const settings = {
	traits: TRAITS,
	now: NOW,
	zone: ZONE,
	stores: readStores('Berlin, 52.52, 13.405'),
	storeRadiusKm: 5,
	clusterOf: readClusters('Inner City: 101-103'),
};

describe('traits of items as nobody would write them', () => {
	it.each(HOSTILE_VALUES)(
		'are texts, numbers, yes, no or null: %s in every field',
		(_name, value) => {
			const json = Object.fromEntries(FIELDS.map((field) => [field, value]));
			const jsons = [json, value, { ...json, traits: value }, { nested: json }];
			const { items } = runAtOnce(
				addTraits(
					jsons.map((own) => ({ json: own })),
					settings,
				),
			);
			expect(items).toHaveLength(jsons.length);
			for (const item of items) {
				const { traits } = item.json as { traits: TraitValues };
				for (const trait of Object.values(traits)) {
					expect(['string', 'number', 'boolean', 'object']).toContain(typeof trait);
					if (typeof trait === 'object') expect(trait).toBeNull();
					if (typeof trait === 'number') expect(trait).not.toBeNaN();
				}
			}
		},
	);
});

describe('tables as nobody would write them', () => {
	const texts = [
		...HOSTILE_VALUES.map(([, value]) => value).filter((value) => typeof value === 'string'),
		'__proto__: 1\nconstructor, 1, 1',
		`${'x'.repeat(100_000)}: ${'9'.repeat(100_000)}`,
		'a: 1,'.repeat(50_000),
		'\n'.repeat(1_000_000),
	];

	it.each(texts.map((text) => [text.slice(0, 30), text]))(
		'are read or refused soon: %j…',
		(_shown, text) => {
			const started = Date.now();
			for (const read of [readStores, readClusters]) {
				try {
					read(text);
				} catch (error) {
					expect(error).toBeInstanceOf(InputError);
				}
			}
			expect(Date.now() - started).toBeLessThan(5_000);
		},
	);
});
