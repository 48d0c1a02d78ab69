import type { Adapter } from '../../adapter';

/**
 * Draft orders of Shopify's REST API and its `draft_orders/*` webhooks: offers that nobody has paid. A draft that was
 * paid is an order of its own, so that to count both would count the money twice.
 *
 * @see https://shopify.dev/docs/api/admin-rest/latest/resources/draftorder
 */
export const shopifyDraftOrder: Adapter = {
	platform: 'shopify',
	shape: 'draft order',
	recognises: (keys) =>
		keys.has('invoice_url') && keys.has('invoice_sent_at') && !keys.has('financial_status'),
	read: () => ({
		kind: 'refused',
		reason: 'unpaid',
		detail:
			'This is a Shopify draft order, which nobody has paid. Connect the orders instead: a draft that was paid is one of them.',
	}),
};
