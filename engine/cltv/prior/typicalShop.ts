import type { TransactionModel } from '../models/transactionModel';
import type { Prior } from './prior';
import { PUBLISHED_FITS, type PublishedFit } from './publishedFits';

/**
 * By how much shops differ, by shape and ratio of the purchases, then of the dropout (standard deviations of logarithms):
 * how much the published shops do, pooled over the models that describe them, since the spread of three or four shops is
 * hardly known, and times √(1 + 1/n), since a further shop differs from their mean, which is not known either. Shops
 * differ most in how often customers buy, and little in how much customers of one shop differ from each other.
 *
 * How many leave, the last, is told more openly than the published shops would have it (0.7): in one of the four nobody
 * does, which no logarithm can say.
 */
const DEVIATIONS = [0.5, 0.9, 0.4, 1.3];

/**
 * The prior for a shop of which nothing is known: the mean over published fits, with the spread that a further shop
 * would show. Models with a rhythm share the prior of MBG/NBD.
 *
 * @param fits for measures that leave a shop out of its own prior
 */
export function typicalShop(
	{ name, parameterNames }: TransactionModel,
	fits: readonly PublishedFit[] = PUBLISHED_FITS,
): Prior {
	const known = fits.flatMap(({ parameters }) => {
		const own = parameters[name === 'mbgCnbd' ? 'mbgNbd' : name];
		return own === undefined ? [] : [traitsOf(own)];
	});
	return {
		means: parameterNames.map(
			(_, trait) => known.reduce((sum, row) => sum + (row[trait] as number), 0) / known.length,
		),
		deviations: DEVIATIONS.slice(0, parameterNames.length),
	};
}

/** Logarithms of shape and ratio of each pair of parameters; see Prior. */
export function traitsOf(parameters: readonly number[]): number[] {
	return parameters.map((parameter, at) =>
		at % 2 === 0 ? Math.log(parameter) : Math.log((parameters[at - 1] as number) / parameter),
	);
}
