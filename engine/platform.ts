/** Every source of orders that is recognised, by the name it has in parameters and results. */
export const PLATFORM_LABELS = {
	shopify: 'Shopify',
	woocommerce: 'WooCommerce',
	bigcommerce: 'BigCommerce',
	magento: 'Magento',
	stripe: 'Stripe',
	square: 'Square',
	paypal: 'PayPal',
	amazon: 'Amazon',
	klaviyo: 'Klaviyo',
	mailchimp: 'Mailchimp',
	segment: 'Segment',
	ga4: 'Google Analytics 4',
	zigpoll: 'Zigpoll',
	activecampaign: 'ActiveCampaign',
	chargebee: 'Chargebee',
	hubspot: 'HubSpot',
	odoo: 'Odoo',
	pipedrive: 'Pipedrive',
	quickbooks: 'QuickBooks',
	salesforce: 'Salesforce',
	xero: 'Xero',
	zoho: 'Zoho',
	invoiceninja: 'Invoice Ninja',
	mollie: 'Mollie',
	gumroad: 'Gumroad',
	paddle: 'Paddle',
	razorpay: 'Razorpay',
	mercadopago: 'Mercado Pago',
	squarespace: 'Squarespace',
	wix: 'Wix',
	ecwid: 'Ecwid',
	shopware: 'Shopware',
	prestashop: 'PrestaShop',
	lightspeed: 'Lightspeed',
	spreadsheet: 'spreadsheet',
} as const;

export type Platform = keyof typeof PLATFORM_LABELS;

/** All platforms, in the order of their numbers in an order table. */
export const PLATFORMS = Object.keys(PLATFORM_LABELS) as Platform[];

const NUMBERS = Object.fromEntries(
	PLATFORMS.map((platform, number) => [platform, number]),
) as Readonly<Record<Platform, number>>;

/** The number of a platform: its place in `PLATFORMS`. */
export function numberOf(platform: Platform): number {
	return NUMBERS[platform];
}
