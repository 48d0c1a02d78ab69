import type { JsonRecord } from '../../../../../engine/json';
import { scoreShop } from '../../../rfm/scoreShop';
import * as samples from './businessSamples';

describe('invoices and sales orders of business systems', () => {
	it('reads a paid invoice of Invoice Ninja', () => {
		const { customers, rejected } = scoreShop([samples.invoiceNinjaSample]);
		expect(rejected).toEqual([]);
		expect(customers).toMatchObject([{ customerId: 'c1', orderCount: 1, totalSpent: 120.5 }]);
	});

	it.each<[string, JsonRecord, string, string]>([
		[
			'a draft of Invoice Ninja',
			{ ...samples.invoiceNinjaSample, status_id: '1' },
			'unpaid',
			'Invoice Ninja says status_id: 1. The invoice is not paid in full.',
		],
		[
			'an invoice that Invoice Ninja has deleted',
			{ ...samples.invoiceNinjaSample, is_deleted: true },
			'cancelled',
			'Invoice Ninja says is_deleted: true',
		],
		[
			'a quote of Invoice Ninja',
			{ ...samples.invoiceNinjaSample, entity_type: 'quote' },
			'unpaid',
			'Invoice Ninja says entity_type: quote. Only invoices are orders.',
		],
		[
			'an invoice of Odoo that is not paid',
			{ ...samples.odooInvoiceSample, payment_state: 'not_paid' },
			'unpaid',
			'Odoo says payment_state: not_paid',
		],
		[
			'an invoice of Odoo that was reversed',
			{ ...samples.odooInvoiceSample, payment_state: 'reversed' },
			'refunded',
			'Odoo says payment_state: reversed',
		],
		[
			'a draft of Odoo',
			{ ...samples.odooInvoiceSample, state: 'draft' },
			'unpaid',
			'Odoo says state: draft',
		],
		[
			'the bill of a supplier in Odoo',
			{ ...samples.odooInvoiceSample, move_type: 'in_invoice' },
			'unrecognised',
			'Odoo says move_type: in_invoice. Only invoices to customers (out_invoice) are orders.',
		],
		[
			'a sales order of Zoho that was cancelled',
			{ ...samples.zohoOrderSample, Status: 'Cancelled' },
			'cancelled',
			'Zoho says Status: Cancelled',
		],
		[
			'a quote of Zoho',
			{ ...samples.zohoOrderSample, Quote_Stage: 'Delivered' },
			'unrecognised',
			'This is a Zoho quote, and no order of a customer. Read sales orders or invoices instead.',
		],
	])('do not count: %s', (_, record, reason, detail) => {
		const { customers, rejected } = scoreShop([record]);
		expect(customers).toEqual([]);
		expect(rejected).toMatchObject([{ reason, detail }]);
	});

	it('subtracts a credit note of Odoo from the invoice that it names', () => {
		const { id, name } = samples.odooInvoiceSample;
		const note = {
			...samples.odooInvoiceSample,
			id: 13,
			move_type: 'out_refund',
			amount_total: 20,
			reversed_entry_id: [id, name],
		};
		const { customers } = scoreShop([samples.odooInvoiceSample, note]);
		expect(customers).toMatchObject([{ orderCount: 1, totalSpent: 100.5 }]);
		const draft = scoreShop([samples.odooInvoiceSample, { ...note, state: 'draft' }]);
		expect(draft.customers).toMatchObject([{ totalSpent: 120.5 }]);
	});

	it('counts an invoice of Zoho and its sales order once', () => {
		const { id, SO_Number: number, ...order } = samples.zohoOrderSample;
		const invoice = {
			...order,
			id: '9',
			Invoice_Number: number,
			Invoice_Date: '2026-05-02',
			Sales_Order: { id, name: 'Rings' },
		};
		const { customers } = scoreShop([samples.zohoOrderSample, invoice]);
		expect(customers).toMatchObject([{ orderCount: 1, totalSpent: 120.5 }]);
	});
});
