import { sampleStandardDeviation } from 'simple-statistics';
import type { TransactionModel } from '../models/transactionModel';
import type { Prior } from './prior';
import { PUBLISHED_FITS, type PublishedFit } from './publishedFits';

/**
 * By shape and ratio of the purchases, then of the dropout: no shop is taken to be more like the published ones than
 * this. A factor of e^±0.5 covers two shops in three; of three or four shops the spread itself is hardly known. How many
 * customers leave differs more: in one of the four shops nobody does, which no mean of logarithms can say.
 */
const LEAST_DEVIATIONS = [0.5, 0.5, 0.5, 1];

/**
 * The prior for a shop of which nothing is known: the mean over published fits, with the spread that a further shop
 * would show (the sample deviation times √(1 + 1/n)). Models with a rhythm share the prior of MBG/NBD.
 *
 * @param fits for tests that leave a shop out of its own prior
 */
export function typicalShop(
	{ name, parameterNames }: TransactionModel,
	fits: readonly PublishedFit[] = PUBLISHED_FITS,
): Prior {
	const known = fits.flatMap(({ parameters }) => {
		const own = parameters[name === 'mbgCnbd' ? 'mbgNbd' : name];
		return own === undefined ? [] : [traitsOf(own)];
	});
	const columns = parameterNames.map((_, trait) => known.map((row) => row[trait] as number));
	return {
		means: columns.map((column) => column.reduce((sum, each) => sum + each, 0) / column.length),
		deviations: columns.map((column, trait) =>
			Math.max(
				LEAST_DEVIATIONS[trait] as number,
				column.length < 2 ? 0 : sampleStandardDeviation(column) * Math.sqrt(1 + 1 / column.length),
			),
		),
	};
}

/** Logarithms of shape and ratio of each pair of parameters; see Prior. */
function traitsOf(parameters: readonly number[]): number[] {
	return parameters.map((parameter, at) =>
		at % 2 === 0 ? Math.log(parameter) : Math.log((parameters[at - 1] as number) / parameter),
	);
}
