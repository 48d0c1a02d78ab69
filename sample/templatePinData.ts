import { answersAfterRecall } from './answersAfterRecall';
import { asShopifyGraphqlPages } from './asShopifyGraphqlPages';
import { asSpreadsheetRows } from './asSpreadsheetRows';
import { asTypeformResponses } from './asTypeformResponses';
import { asWooCommerceOrders } from './asWooCommerceOrders';
import { asZigpollAnswers } from './asZigpollAnswers';
import { customersInTest } from './customersInTest';
import { dataTableRows } from './dataTableRows';
import { generateSampleShop, SHARED_SAMPLE, type SampleShop } from './sampleShop';
import { storedScores } from './storedScores';
import { asOfDaysAgo, dayAfterLastOrder, templateShop } from './templateShop';
import { SURVEY_QUESTIONS } from './surveyAnswers';
import { findWhoIsBack } from './whoIsBack';

/** Items by the name of the node that they are pinned to. */
export type PinData = Record<string, Array<{ json: object }>>;

/** As many customers as make a file that is quickly imported and still shows most segments. */
const FLAGSHIP_SHOP = { ...SHARED_SAMPLE, customers: 100 };

/** A drop of the mood can be told from chance only against some fifty answers before it. */
const SURVEY_SHOP = { ...SHARED_SAMPLE, customers: 1000 };

/**
 * The sample data in the workflow templates, by file name, so that each runs before any account is connected. After a
 * change here `node sample/pinTemplates.mjs` writes it into the files.
 */
export const TEMPLATE_PIN_DATA: ReadonlyMap<string, () => PinData> = new Map([
	['customer-segments.json', () => ordersAndAnswers(generateSampleShop(FLAGSHIP_SHOP))],
	[
		'weekly-rfm-to-klaviyo.json',
		() => {
			const shop = templateShop();
			return { 'Get Orders': pagesOfOrders(shop), 'Segments Last Time': lastTime(shop) };
		},
	],
	['woocommerce-to-mailchimp.json', () => ({ 'Get Orders': wooCommerceOrders(templateShop()) })],
	['value-audience-meta-google.json', () => ({ 'Get Orders': pagesOfOrders(templateShop()) })],
	['real-time-win-back.json', orderOfOneWhoIsBack],
	['overdue-customer-alert.json', () => ({ 'Get Orders': pagesOfOrders(templateShop()) })],
	['unhappy-vips-from-survey.json', () => ordersAndAnswers(templateShop())],
	['crisis-mode.json', () => ordersAndAnswers(templateShop())],
	['nps-monitor.json', () => answersInTable(answersAfterRecall(generateSampleShop(SURVEY_SHOP)))],
	[
		'agency-csv-drop.json',
		() => {
			const shop = templateShop();
			const sampleAnalysisDate = dayAfterLastOrder(shop);
			return {
				'Read the Orders': items(
					asSpreadsheetRows(shop).map((row) => ({ ...row, sampleAnalysisDate })),
				),
			};
		},
	],
	[
		'holdout-test-report.json',
		() => {
			const shop = templateShop();
			return { 'Get Orders': pagesOfOrders(shop), 'Who Is in the Test': inTest(shop) };
		},
	],
]);

function items(records: readonly object[]): PinData[string] {
	return records.map((json) => ({ json }));
}

/**
 * Pages of orders that say themselves which day they are to be looked at from, since the sample grows older every day:
 * the day after the last order. Pages from a real shop do not say, and are looked at from today.
 */
function pagesOfOrders(shop: SampleShop): PinData[string] {
	const sampleAnalysisDate = dayAfterLastOrder(shop);
	return items(asShopifyGraphqlPages(shop).map((page) => ({ sampleAnalysisDate, ...page })));
}

/** Orders with the fields that are looked at: WooCommerce sends many more. */
function wooCommerceOrders(shop: SampleShop): PinData[string] {
	const sampleAnalysisDate = dayAfterLastOrder(shop);
	return items(
		asWooCommerceOrders(shop).map((order) => ({
			sampleAnalysisDate,
			id: order.id,
			number: order.number,
			status: order.status,
			currency: order.currency,
			date_created_gmt: order.date_created_gmt,
			date_modified_gmt: order.date_modified_gmt,
			date_paid_gmt: order.date_paid_gmt,
			total: order.total,
			customer_id: order.customer_id,
			created_via: order.created_via,
			billing: { email: order.billing.email, phone: order.billing.phone },
			shipping: { country: order.shipping.country },
			line_items: order.line_items.map(({ name, quantity }) => ({ name, quantity })),
			coupon_lines: order.coupon_lines.map(({ code }) => ({ code })),
			refunds: order.refunds.map(({ id, total }) => ({ id, total })),
		})),
	);
}

/** Long enough for several customers to have moved. */
const DAYS_SINCE_LAST_TIME = 28;

function lastTime(shop: SampleShop): PinData[string] {
	const then = asOfDaysAgo(shop, DAYS_SINCE_LAST_TIME);
	const day = dayAfterLastOrder(then);
	return items(
		dataTableRows(
			storedScores(then, day),
			['customerId', 'email', 'segment', 'rfmScore', 'movement'],
			`${day}T04:00:00.000Z`,
		),
	);
}

function surveyAnswers(shop: SampleShop): PinData[string] {
	return items(asZigpollAnswers(shop));
}

/** The answers as the template has kept them, and the last of them as Typeform sent it. */
function answersInTable(shop: SampleShop): PinData {
	const kept = shop.surveyAnswers.map(({ number, answeredAt, email, npsScore, text }) => ({
		responseId: `token-${number}`,
		answeredAt,
		email,
		question: SURVEY_QUESTIONS.reason,
		npsScore,
		text,
	}));
	const writtenAt = kept.at(-1)?.answeredAt ?? '';
	return {
		'An Answer Comes In': items(asTypeformResponses(shop).slice(-1)),
		'Answers So Far': items(dataTableRows(kept, KEPT_ANSWER_COLUMNS, writtenAt)),
	};
}

const KEPT_ANSWER_COLUMNS = [
	'responseId',
	'answeredAt',
	'email',
	'question',
	'npsScore',
	'text',
] as const;

function ordersAndAnswers(shop: SampleShop): PinData {
	return { 'Get Orders': pagesOfOrders(shop), 'Get Survey Answers': surveyAnswers(shop) };
}

/** An order that just came in, of a customer who was as good as gone, and what the shop knew of them the night before. */
function orderOfOneWhoIsBack(): PinData {
	const { before, order, stored } = findWhoIsBack(templateShop());
	const day = dayAfterLastOrder(before);
	const notice = items([{ sampleAnalysisDate: order.processed_at, ...order }]);
	return {
		'Get Orders': pagesOfOrders(before),
		// The editor's button begins at the shop's trigger, which without a pin asks for an account.
		'When an Order Is Paid': notice,
		'Skip Repeated Notices': notice,
		'Find the Customer': items(
			dataTableRows([stored], STORED_CUSTOMER_COLUMNS, `${day}T01:00:00.000Z`),
		),
	};
}

const STORED_CUSTOMER_COLUMNS = [
	'customerId',
	'email',
	'segment',
	'rfmScore',
	'rfmCell',
	'orderCount',
	'totalSpent',
	'currency',
	'firstOrderAt',
	'lastOrderAt',
	'consent',
] as const;

/** Longer than the thirty days for which the template watches each customer. */
const DAYS_SINCE_TEST_BEGAN = 31;

function inTest(shop: SampleShop): PinData[string] {
	const customers = customersInTest(shop, DAYS_SINCE_TEST_BEGAN);
	const writtenAt = customers[0]?.routedAt ?? '';
	return items(
		dataTableRows(
			customers,
			['customerId', 'email', 'segment', 'output', 'routedAt', 'experiment', 'group'],
			writtenAt,
		),
	);
}
