import type { CustomerResult } from '../engine/rfm/customerResult';
import { scoreOrders } from '../engine/rfm/scoreOrders';
import type { ScoringSettings } from '../engine/rfm/scoring/chooseCutPoints';
import { runAtOnce } from '../engine/slices/runAtOnce';
import { asShopifyOrders } from './asShopifyOrders';
import type { SampleShop } from './sampleShop';
import { SHOP_TIME_ZONE } from './shopTime';

/**
 * What RFM Score gave for a shop on a day, best customers first: what a workflow that ran then has stored.
 *
 * @param day that is looked back from, `YYYY-MM-DD`
 */
export function storedScores(
	shop: Pick<SampleShop, 'orders' | 'customers'>,
	day: string,
	scoring: ScoringSettings = { method: 'quantiles', scale: 5 },
): CustomerResult[] {
	const run = runAtOnce(
		scoreOrders(
			asShopifyOrders(shop).map((json) => ({ json })),
			undefined,
			{
				read: {
					source: 'shopify',
					timeZone: SHOP_TIME_ZONE,
					analysisAt: Date.parse(`${day}T12:00:00Z`),
					revenue: 'net',
					excludeTax: false,
					excludeShipping: false,
					rates: new Map(),
					dayMonthOrder: 'auto',
					decimalSeparator: 'auto',
					countFreeOrders: false,
					join: { byEmail: true, byPhone: false },
				},
				scoring,
				segmentMap: 'eleven',
				segmentRules: [],
				weights: { recency: 1, frequency: 1, monetary: 1 },
				scoresOnly: false,
				hashEmails: false,
			},
			(result) => result,
		),
	);
	return [...run.customers];
}
