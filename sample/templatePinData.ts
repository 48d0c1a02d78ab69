import { asShopifyGraphqlPages } from './asShopifyGraphqlPages';
import { generateSampleShop, SHARED_SAMPLE } from './sampleShop';
import { dayAt, dayOf } from './shopTime';

/** Items by the name of the node that they are pinned to. */
export type PinData = Record<string, Array<{ json: object }>>;

/** As many customers as make a file that is quickly imported and still shows most segments. */
const TEMPLATE_SHOP = { ...SHARED_SAMPLE, customers: 100 };

/**
 * The sample data in the workflow templates, by file name, so that each runs before any account is connected. After a
 * change here `node sample/pinTemplates.mjs` writes it into the files.
 */
export const TEMPLATE_PIN_DATA: ReadonlyMap<string, () => PinData> = new Map([
	['customer-segments.json', () => ({ 'Get Orders': pagesOfOrders() })],
]);

/**
 * Pages of orders that say themselves which day they are to be looked at from, since the sample grows older every day:
 * the day after the last order. Pages from a real shop do not say, and are looked at from today.
 */
function pagesOfOrders(): PinData[string] {
	const shop = generateSampleShop(TEMPLATE_SHOP);
	const lastDay = Math.max(...shop.orders.map(({ placedAt }) => dayAt(placedAt)));
	const sampleAnalysisDate = dayOf(lastDay + 1);
	return asShopifyGraphqlPages(shop).map((page) => ({ json: { sampleAnalysisDate, ...page } }));
}
