import { z } from 'zod';
import type { Zone } from '../../../engine/dates/zone';
import type { TraitSettings } from '../../../engine/routing/traits/addTraits';
import { readStores } from '../../../engine/routing/traits/nearestStore';
import { readClusters } from '../../../engine/routing/traits/postcodeCluster';
import { TRAITS } from '../../../engine/routing/traits/trait';
import type { ParameterReader } from '../../parameters/parameterReader';
import { parseParameters } from '../../parameters/parseParameters';

const schema = z.object({
	traits: z.array(z.enum(TRAITS)),
	traitClusters: z.string(),
	traitStores: z.string(),
	traitRadius: z.number().min(0),
});

const DISPLAY_NAMES = {
	traits: 'Traits',
	traitClusters: 'Clusters',
	traitStores: 'Stores',
	traitRadius: 'Near (Km)',
};

/**
 * Reads what is to be worked out of each customer; undefined where that is nothing.
 *
 * @param now the moment of the run, ms since 1970
 * @param zone of the workflow
 * @throws InputError that names the parameter as the screen does
 */
export function readTraits(
	parameter: ParameterReader,
	now: number,
	zone: Zone,
): TraitSettings | undefined {
	const read = parseParameters(
		schema,
		{
			traits: parameter('traits', []),
			traitClusters: parameter('traitClusters', ''),
			traitStores: parameter('traitStores', ''),
			traitRadius: parameter('traitRadius', 5),
		},
		DISPLAY_NAMES,
	);
	const { traits, traitClusters, traitStores, traitRadius } = read;
	if (traits.length === 0) return undefined;
	return {
		traits,
		now,
		zone,
		stores: traits.includes('store') ? readStores(traitStores) : [],
		storeRadiusKm: traitRadius,
		clusterOf: traits.includes('cluster') ? readClusters(traitClusters) : () => undefined,
	};
}
