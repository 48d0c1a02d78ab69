import type { JsonRecord } from '../../../../../engine/json';
import { scoreShop } from '../../../rfm/scoreShop';
import * as samples from './businessSamples';

const SAMPLES: ReadonlyArray<readonly [string, JsonRecord, string, string | null]> = [
	['Salesforce opportunity', samples.salesforceSample, '001A', null],
	['Zoho deal', samples.zohoSample, 'c1', null],
	['HubSpot deal', samples.hubSpotSample, '51', null],
	['Pipedrive deal', samples.pipedriveSample, '51', 'ana@example.com'],
	['Odoo order', samples.odooSample, '51', null],
	['QuickBooks invoice', samples.quickBooksSample, '51', 'ana@example.com'],
	['Xero invoice', samples.xeroSample, 'c1', 'ana@example.com'],
	['Chargebee invoice', samples.chargebeeSample, 'c1', null],
	['ActiveCampaign order', samples.activeCampaignSample, '51', 'ana@example.com'],
	['Odoo invoice', samples.odooInvoiceSample, '51', null],
	['Zoho sales order', samples.zohoOrderSample, 'c1', null],
];

describe('records of business systems', () => {
	it.each(SAMPLES)('are read: %s', (_, record, customerId, email) => {
		const { customers, rejected } = scoreShop([record]);
		expect(rejected).toEqual([]);
		expect(customers).toMatchObject([
			{
				customerId,
				email,
				orderCount: 1,
				totalSpent: 120.5,
				currency: 'EUR',
				lastOrderAt: '2026-05-01T00:00:00.000Z',
			},
		]);
	});

	it.each(SAMPLES)('count once, however often they are in the input: %s', (_, record) => {
		const { customers, rejected } = scoreShop([record, { ...record }]);
		expect(customers).toMatchObject([{ orderCount: 1 }]);
		expect(rejected).toMatchObject([{ reason: 'duplicate' }]);
	});

	it('are of their own system: order 7 of one is not that of another', () => {
		const { customers } = scoreShop([
			{ ...samples.quickBooksSample, Id: 7 },
			{ ...samples.pipedriveSample, id: 7 },
		]);
		expect(customers).toMatchObject([{ orderCount: 2 }]);
	});

	it('keeps customers apart whom two systems number alike', () => {
		const { customers } = scoreShop([
			{ ...samples.odooSample, partner_id: [7, 'Ana'] },
			{ ...samples.activeCampaignSample, customerid: '7', email: 'ben@example.com' },
			{ ...samples.hubSpotSample, associations: { associatedVids: [7] } },
		]);
		expect(customers.map(({ customerId, orderCount }) => [customerId, orderCount])).toEqual([
			['7', 1],
			['7', 1],
			['7', 1],
		]);
	});

	it('are all that is read where their system is the source', () => {
		const { customers, rejected } = scoreShop([samples.odooSample, samples.pipedriveSample], {
			read: { source: 'odoo' },
		});
		expect(customers).toHaveLength(1);
		expect(rejected).toMatchObject([{ reason: 'unrecognised' }]);
		expect(rejected[0]?.detail).toMatch(/^This is not from Odoo, which "Source" is set to/);
	});

	it.each(SAMPLES)('are rows as well, where the source is a table: %s', (_, record) => {
		const { customers } = scoreShop([record], { read: { source: 'spreadsheet' } });
		expect(customers).toMatchObject([{ totalSpent: 120.5 }]);
	});

	it.each<[string, JsonRecord, string, string]>([
		[
			'an opportunity that is open',
			{ ...samples.salesforceSample, StageName: 'Prospecting', IsWon: false },
			'unpaid',
			'Salesforce says the stage is "Prospecting": only deals that were won count. Where this one was, read the field IsWon too.',
		],
		[
			'an opportunity that was lost',
			{ ...samples.salesforceSample, StageName: 'Closed Lost', IsWon: false },
			'cancelled',
			'Salesforce says the stage is "Closed Lost".',
		],
		[
			'a deal in Zoho',
			{ ...samples.zohoSample, Stage: 'Qualification' },
			'unpaid',
			'Zoho says the stage is "Qualification": only deals that were won count.',
		],
		[
			'a deal in HubSpot',
			{
				...samples.hubSpotSample,
				properties: { ...samples.hubSpotSample.properties, dealstage: { value: 'closedlost' } },
			},
			'cancelled',
			'HubSpot says the stage is "closedlost".',
		],
		[
			'a deal in Pipedrive',
			{ ...samples.pipedriveSample, status: 'lost', won_time: null },
			'cancelled',
			'Pipedrive says the stage is "lost".',
		],
		['a quotation', { ...samples.odooSample, state: 'sent' }, 'unpaid', 'Odoo says state: sent'],
		[
			'an invoice that is not paid',
			{ ...samples.quickBooksSample, Balance: 20 },
			'unpaid',
			'QuickBooks says Balance: 20 is still to be paid.',
		],
		[
			'an estimate',
			{ ...samples.quickBooksSample, TxnStatus: 'Accepted' },
			'unrecognised',
			'This is a QuickBooks estimate, not an invoice. Read invoices or sales receipts instead.',
		],
		[
			'the bill of a supplier',
			{ ...samples.xeroSample, Type: 'ACCPAY' },
			'unrecognised',
			'Xero says Type: ACCPAY. Only invoices to customers (ACCREC) are orders.',
		],
		[
			'a voided invoice',
			{ ...samples.xeroSample, Status: 'VOIDED' },
			'cancelled',
			'Xero says Status: VOIDED',
		],
		['a draft', { ...samples.xeroSample, Status: 'DRAFT' }, 'unpaid', 'Xero says Status: DRAFT'],
		[
			'an invoice on its way',
			{ ...samples.chargebeeSample, status: 'payment_due' },
			'unpaid',
			'Chargebee says status: payment_due',
		],
	])('do not count where they are no sale: %s', (_, record, reason, detail) => {
		const { customers, rejected } = scoreShop([record]);
		expect(customers).toEqual([]);
		expect(rejected).toMatchObject([{ reason, detail }]);
	});

	it('go by the system’s own word for won before that of the stage', () => {
		const won = { ...samples.salesforceSample, StageName: 'Hochzeit' };
		expect(scoreShop([won]).customers).toHaveLength(1);
		const { hs_is_closed_won, ...stage } = {
			hs_is_closed_won: { value: 'true' },
			dealstage: { value: '3141592' },
		};
		const properties = { ...samples.hubSpotSample.properties, ...stage };
		const deal = (more: JsonRecord) => ({
			...samples.hubSpotSample,
			properties: { ...properties, ...more },
		});
		expect(scoreShop([deal({ hs_is_closed_won })]).customers).toHaveLength(1);
		expect(scoreShop([deal({})]).rejected).toMatchObject([{ reason: 'unpaid' }]);
	});

	it('are lowered by what was credited', () => {
		const notes = [
			{ cn_id: '1', cn_status: 'refunded', cn_total: 2050 },
			{ cn_id: '2', cn_status: 'voided', cn_total: 100 },
		];
		for (const record of [
			{ ...samples.xeroSample, AmountCredited: 20.5 },
			{ ...samples.chargebeeSample, issued_credit_notes: notes },
		]) {
			expect(scoreShop([record]).customers).toMatchObject([{ totalSpent: 100 }]);
		}
	});

	it('say what to read where they name nobody', () => {
		for (const record of [
			{ ...samples.salesforceSample, AccountId: null },
			{ ...samples.hubSpotSample, associations: {} },
			{ ...samples.pipedriveSample, person_id: null },
		]) {
			const [rejection] = scoreShop([record]).rejected;
			expect(rejection?.reason).toBe('noCustomer');
			expect(rejection?.detail).toMatch(/^The (opportunity|deal) has no /);
		}
	});

	it('read Xero’s own way to write a moment', () => {
		const { DateString, ...record } = samples.xeroSample;
		expect(DateString).toBeDefined();
		expect(scoreShop([record]).customers).toMatchObject([
			{ lastOrderAt: '2026-05-01T00:00:00.000Z' },
		]);
	});

	it('name a product where their lines do', () => {
		expect(scoreShop([samples.quickBooksSample]).customers[0]?.topProduct).toBe('Ring');
		expect(scoreShop([samples.xeroSample]).customers[0]?.topProduct).toBe('Ring');
	});
});
