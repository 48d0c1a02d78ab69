import type { TransactionModelName } from '../models/transactionModel';

/** A shop whose customers' purchases are public, with the parameters that fit them best (time in weeks). */
export interface PublishedFit {
	readonly shop: string;
	readonly source: string;
	readonly customers: number;
	/** By model, in the order of its parameter names; a model whose dropout runs to its limit has none. */
	readonly parameters: Readonly<Partial<Record<TransactionModelName, readonly number[]>>>;
	/** p, q, v of the Gamma-Gamma model and the mean spend of its repeat buyers, where purchases carry amounts. */
	readonly spend?: {
		readonly parameters: readonly [number, number, number];
		readonly mean: number;
	};
}

/**
 * What other shops' customers are like: the ground on which a shop with few repeat buyers is judged. Where a source
 * prints the parameters they are the printed ones; where it publishes the purchases they are the maximum of the
 * likelihood over them.
 */
export const PUBLISHED_FITS: readonly PublishedFit[] = [
	{
		shop: 'CDNOW, music, 1997',
		source:
			'Fader, Hardie & Lee (2005), Marketing Science 24(2), table 2 (BG/NBD, Pareto/NBD); MBG/NBD as BTYDplus 1.2.0 prints it; Fader & Hardie (2013), Gamma-Gamma note',
		customers: 2357,
		parameters: {
			bgNbd: [0.243, 4.414, 0.793, 2.426],
			mbgNbd: [0.525, 6.183, 0.891, 1.614],
			paretoNbd: [0.553, 10.578, 0.606, 11.669],
			nbd: [0.385, 12.072],
		},
		spend: { parameters: [6.25, 3.74, 15.44], mean: 35.25 },
	},
	{
		shop: 'an online grocery, 2006',
		source:
			'purchases of the calibration year in BTYDplus 1.2.0 (groceryElog); Platzer & Reutterer (2016), Marketing Science 35(5)',
		customers: 1525,
		parameters: {
			bgNbd: [0.3486, 2.582, 0.5038, 3.644],
			mbgNbd: [1.257, 6.039, 0.3683, 0.7158],
			paretoNbd: [0.7864, 5.679, 0.3862, 5.718],
			nbd: [0.4203, 5.245],
		},
	},
	{
		shop: 'an apparel retailer, 2005 to 2010',
		source: 'purchases in CLVTools 0.12 (apparelTrans)',
		customers: 600,
		parameters: {
			bgNbd: [0.4447, 14.22, 0.6653, 3.285],
			mbgNbd: [1.866, 45.03, 0.659, 1.706],
			paretoNbd: [1.377, 47.3, 0.6746, 62.83],
			nbd: [0.563, 40.69],
		},
		spend: { parameters: [2.572, 9.307, 121.3], mean: 38.07 },
	},
	{
		shop: 'a gift wholesaler, 2010 to 2011',
		source:
			'UCI Online Retail (Chen, Sain & Guo 2012), 4,339 customers as lifetimes fits them by days (r 0.83, alpha 68.89, a 0.00); its dropout is at the limit, so only the NBD is kept; spend of 300 of them',
		customers: 4339,
		parameters: { nbd: [0.83, 68.89 / 7] },
		spend: { parameters: [2.554, 2.503, 256.3], mean: 511 },
	},
];
