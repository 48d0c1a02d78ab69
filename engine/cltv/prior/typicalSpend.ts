import { PUBLISHED_FITS } from './publishedFits';

/** Shops are not taken to be more alike than this; see `typicalShop`. */
const LEAST_DEVIATION = 0.5;

/**
 * How customers of other shops differ in what they spend on an order: means and deviations, over published fits, of
 * ln p, ln (q − 1) and ln (v / mean spend), and the shop in their middle.
 */
export const typicalSpend = overFits();

function overFits() {
	const rows = PUBLISHED_FITS.flatMap(({ spend }) => {
		if (spend === undefined) return [];
		const [p, q, v] = spend.parameters;
		return [[Math.log(p), Math.log(q - 1), Math.log(v / spend.mean)]];
	});
	const logMeans = [0, 1, 2].map(
		(i) => rows.reduce((sum, row) => sum + (row[i] as number), 0) / rows.length,
	);
	const logDeviations = [0, 1, 2].map((i) => {
		const squares = rows.reduce(
			(sum, row) => sum + ((row[i] as number) - (logMeans[i] as number)) ** 2,
			0,
		);
		const deviation = Math.sqrt((squares / (rows.length - 1)) * (1 + 1 / rows.length));
		return Math.max(LEAST_DEVIATION, deviation);
	});
	return {
		logMeans,
		logDeviations,
		p: Math.exp(logMeans[0] as number),
		q: 1 + Math.exp(logMeans[1] as number),
	} as const;
}
