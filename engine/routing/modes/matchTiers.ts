import { foldName } from '../foldName';
import type { Matcher } from '../matcher';
import { OTHER } from '../outputs';
import { EMPTY_PLAY } from '../plays/play';
import { matchNames } from './matchNames';

/** The tiers that CLTV Predict gives, from the best down. */
export const VALUE_TIERS = ['High', 'Upper', 'Middle', 'Low'] as const;

/** Routes by the tier that CLTV Predict wrote into `valueTier`. */
export function matchTiers(): Matcher {
	return matchNames({
		outputs: VALUE_TIERS.map((name) => ({ name, play: EMPTY_PLAY })),
		outputOf: new Map(VALUE_TIERS.map((name, index) => [foldName(name), index])),
		field: 'valueTier',
		whereFrom:
			'Connect the Customers output of CLTV Predict, or choose another way under "Value By".',
		unknown: (names) =>
			`These tiers are none that CLTV Predict gives, and went to ${OTHER}: ${names}.`,
	});
}
