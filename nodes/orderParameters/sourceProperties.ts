import type { INodeProperties } from 'n8n-workflow';
import { fieldNames } from '../parameters/fieldNames';

const forCustomFields = { show: { source: ['custom'] } };

/** The name of a field of the input, to be typed or dragged in. */
function fieldName(
	displayName: string,
	name: string,
	description: string,
	placeholder: string,
): INodeProperties {
	return {
		displayName,
		name,
		type: 'string',
		default: '',
		requiresDataPath: 'single',
		placeholder,
		description,
		displayOptions: forCustomFields,
	};
}

/** Where orders come from, and the names of their fields where the operator gives them. */
export const sourceProperties: INodeProperties[] = [
	{
		displayName: 'Source',
		name: 'source',
		type: 'options',
		default: 'auto',
		description:
			'Where the orders come from. By default this is found out for each item, also where several sources are mixed. A source that you choose is the only one read.',
		options: [
			{ name: 'ActiveCampaign', value: 'activecampaign' },
			{ name: 'Amazon', value: 'amazon' },
			{ name: 'BigCommerce', value: 'bigcommerce' },
			{ name: 'Chargebee', value: 'chargebee' },
			{
				name: 'Custom Fields',
				value: 'custom',
				description: 'Any items: name the fields that hold the customer, the date and the amount',
			},
			{
				name: 'Detect Automatically',
				value: 'auto',
				description: 'Recognise the shop, payment or analytics system, or the columns of a sheet',
			},
			{ name: 'Ecwid', value: 'ecwid' },
			{ name: 'Google Analytics 4 (BigQuery)', value: 'ga4' },
			{ name: 'Gumroad', value: 'gumroad' },
			{ name: 'HubSpot', value: 'hubspot' },
			{ name: 'Invoice Ninja', value: 'invoiceninja' },
			{ name: 'Klaviyo', value: 'klaviyo' },
			{ name: 'Lightspeed eCom', value: 'lightspeed' },
			{ name: 'Magento 2', value: 'magento' },
			{ name: 'Mailchimp', value: 'mailchimp' },
			{ name: 'Mercado Pago', value: 'mercadopago' },
			{ name: 'Mollie', value: 'mollie' },
			{ name: 'Odoo', value: 'odoo' },
			{ name: 'Paddle', value: 'paddle' },
			{ name: 'PayPal', value: 'paypal' },
			{ name: 'Pipedrive', value: 'pipedrive' },
			{ name: 'PrestaShop', value: 'prestashop' },
			{ name: 'QuickBooks', value: 'quickbooks' },
			{ name: 'Razorpay', value: 'razorpay' },
			{ name: 'Salesforce', value: 'salesforce' },
			{ name: 'Segment', value: 'segment' },
			{ name: 'Shopify', value: 'shopify' },
			{ name: 'Shopware 6', value: 'shopware' },
			{
				name: 'Spreadsheet or Table',
				value: 'spreadsheet',
				description: 'Rows whose columns are understood by name, in seven languages',
			},
			{ name: 'Square', value: 'square' },
			{ name: 'Squarespace', value: 'squarespace' },
			{ name: 'Stripe', value: 'stripe' },
			{ name: 'Wix', value: 'wix' },
			{ name: 'WooCommerce', value: 'woocommerce' },
			{ name: 'Xero', value: 'xero' },
			{ name: 'Zoho', value: 'zoho' },
		],
	},
	fieldName(
		'Customer Field',
		'customerField',
		'Field that tells customers apart: an ID, an email address or a phone number',
		'e.g. customer.id',
	),
	fieldName('Date Field', 'dateField', 'Field with the date of the order', 'e.g. created_at'),
	fieldName(
		'Amount Field',
		'amountField',
		'Field with what the customer paid for the order',
		'e.g. total',
	),
	{
		displayName: 'More Fields',
		name: 'moreFields',
		type: 'collection',
		placeholder: 'Add Field',
		default: {},
		displayOptions: forCustomFields,
		options: fieldNames([
			['Category', 'category', 'Field with the category of the product'],
			['Channel', 'channel', 'Field that says where it was sold, such as web or store'],
			['Consent', 'consent', 'Field with the consent to marketing'],
			['Country', 'country', 'Field with the country of the customer'],
			['Currency', 'currency', 'Field with the currency code of the amount'],
			['Discount Code', 'discountCode', 'Field with the code that lowered the price'],
			['Email', 'email', 'Field with the email address of the customer'],
			['Order ID', 'orderId', 'Field with the order number, by which duplicates are found'],
			[
				'Payment Status',
				'paymentStatus',
				'Field with the state of the payment, such as paid or open',
			],
			['Phone', 'phone', 'Field with the phone number of the customer'],
			['Product', 'product', 'Field with the name of the product'],
			['Quantity', 'quantity', 'Field with the number of pieces of the product'],
			['Refunded Amount', 'refunded', 'Field with what was paid back of the order'],
			['Status', 'status', 'Field with the state of the order, such as paid or cancelled'],
		]),
	},
];
