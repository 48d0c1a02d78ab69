import { mailchimpOrder } from '../../../../../engine/orders/platforms/mailchimp/mailchimpOrder';
import type { OrderReading } from '../../../../../engine/orders/reading';
import type { JsonRecord } from '../../../../../engine/json';
import { mailchimpSample } from '../storeSamples';

function read(changes: JsonRecord = {}): OrderReading {
	return mailchimpOrder.read({ ...mailchimpSample, ...changes }) as OrderReading;
}

describe('a Mailchimp order', () => {
	it("reads the customer, the money, the products and the store's own dates", () => {
		expect(read()).toEqual({
			kind: 'order',
			orderId: 'ord-19',
			customerId: 'cust-9',
			email: 'ana@example.com',
			phone: '5550100',
			placedAt: '2024-03-01T10:00:00+00:00',
			updatedAt: '2024-03-03T10:00:00+00:00',
			total: 149.5,
			tax: 11.5,
			shipping: 8,
			currency: 'USD',
			exclusion: undefined,
			discounted: false,
			lines: [{ product: 'Necklace', quantity: 1 }],
			country: 'CA',
			consent: 'subscribed',
		});
	});

	it.each([
		['pending', 'unpaid'],
		['Refunded', 'refunded'],
		['cancelled', 'cancelled'],
		['voided', 'cancelled'],
	])('does not count an order that is %s', (financial_status, reason) => {
		expect(read({ financial_status }).exclusion).toEqual({
			reason,
			detail: `Mailchimp says financial_status: ${financial_status}`,
		});
	});

	it('does not count an order with a date of cancellation', () => {
		expect(read({ cancelled_at_foreign: '2024-03-02T10:00:00+00:00' }).exclusion).toEqual({
			reason: 'cancelled',
			detail: 'Mailchimp says cancelled_at_foreign: 2024-03-02T10:00:00+00:00',
		});
	});

	it('does not guess how much of a partly refunded order was kept', () => {
		expect(read({ financial_status: 'partially_refunded' }).exclusion).toEqual({
			reason: 'noAmount',
			detail:
				"Mailchimp says financial_status: partially_refunded, but Mailchimp does not record how much was paid back. Connect the store's own orders instead.",
		});
	});

	it.each(['paid', 'shipped', '', undefined])('counts an order that is %p', (financial_status) => {
		expect(read({ financial_status, cancelled_at_foreign: '' }).exclusion).toBeUndefined();
	});

	it('sees a discount by its promo or by its amount', () => {
		expect(read({ promos: [{ code: 'SPRING' }] }).discounted).toBe(true);
		expect(read({ discount_total: 5 }).discounted).toBe(true);
	});

	it('reads a customer who did not opt in as unsubscribed', () => {
		expect(read({ customer: { id: 'cust-9', opt_in_status: false } }).consent).toBe('unsubscribed');
	});
});
