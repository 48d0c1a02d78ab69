import type { INodeProperties } from 'n8n-workflow';
import { dayMonthOption } from '../parameters/dayMonthOption';
import { timeZoneOption } from '../parameters/timeZoneOption';

/** How orders are to be read: options of every node that takes orders. */
export const orderOptions: INodeProperties[] = [
	{
		displayName: 'Count Free Orders',
		name: 'countFreeOrders',
		type: 'boolean',
		default: false,
		description:
			'Whether to count orders for which nothing was paid, such as gifts and orders paid by a full discount',
	},
	{
		displayName: 'Currency',
		name: 'currency',
		type: 'string',
		default: '',
		placeholder: 'e.g. EUR',
		description: 'Currency of the results. Defaults to the one that most orders are in.',
	},
	dayMonthOption,
	{
		displayName: 'Decimal Separator',
		name: 'decimalSeparator',
		type: 'options',
		default: 'auto',
		description: 'How amounts such as 1.234 are meant, where no row of the column decides it',
		options: [
			{
				name: 'Comma',
				value: 'comma',
				description: '1.234 is one thousand two hundred thirty-four',
			},
			{ name: 'Decide by the Column', value: 'auto' },
			{
				name: 'Point',
				value: 'point',
				description: '1,234 is one thousand two hundred thirty-four',
			},
		],
	},
	{
		displayName: 'Exchange Rates',
		name: 'exchangeRates',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Rate',
		default: {},
		description: 'For orders in another currency, which are rejected without a rate',
		options: [
			{
				displayName: 'Rate',
				name: 'rates',
				values: [
					{
						displayName: 'Currency',
						name: 'currency',
						type: 'string',
						default: '',
						placeholder: 'e.g. CHF',
					},
					{
						displayName: 'Worth in Your Currency',
						name: 'rate',
						type: 'number',
						default: 1,
						typeOptions: { numberPrecision: 6, minValue: 0 },
						description: 'What one unit of it is worth in the currency of the results',
					},
				],
			},
		],
	},
	{
		displayName: 'Join Customers by Email',
		name: 'joinByEmail',
		type: 'boolean',
		default: true,
		description:
			'Whether customers with different IDs, or from different sources, are one person when they share an email address',
	},
	{
		displayName: 'Join Customers by Phone',
		name: 'joinByPhone',
		type: 'boolean',
		default: false,
		description: 'Whether customers are one person when they share a phone number',
	},
	{
		displayName: 'Leave Out Shipping',
		name: 'excludeShipping',
		type: 'boolean',
		default: false,
		description:
			'Whether shipping is subtracted from what customers spent, where the source tells it apart',
	},
	{
		displayName: 'Leave Out Tax',
		name: 'excludeTax',
		type: 'boolean',
		default: false,
		description:
			'Whether tax is subtracted from what customers spent, where the source tells it apart',
	},
	{
		displayName: 'Revenue',
		name: 'revenue',
		type: 'options',
		default: 'net',
		description: 'Which money counts as spent',
		options: [
			{ name: 'After Refunds', value: 'net' },
			{
				name: 'Before Refunds',
				value: 'gross',
				description: 'What was charged at first; orders paid back in full still do not count',
			},
		],
	},
	timeZoneOption,
	{
		displayName: 'Window (Days)',
		name: 'windowDays',
		type: 'number',
		default: 365,
		typeOptions: { minValue: 1 },
		description:
			'Only orders of so many days before the analysis date count, older ones are rejected',
	},
];
