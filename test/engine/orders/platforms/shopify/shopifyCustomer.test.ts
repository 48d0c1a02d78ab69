import { shopifyCustomer } from '../../../../../engine/orders/platforms/shopify/shopifyCustomer';
import type { JsonRecord } from '../../../../../engine/json';
import { describeWithSharedData } from '../../../../support/sharedData';
import { shopifyCustomerSample } from '../storeSamples';

const NO_DATE =
	'Shopify customers carry no date of their last order. Connect their orders instead: Shopify node, resource Order, operation Get Many, status Any.';

describe('a Shopify customer', () => {
	it('is a summary without dates, and says what to connect instead', () => {
		expect(shopifyCustomer.read(shopifyCustomerSample)).toEqual({
			kind: 'summary',
			customerId: 77,
			email: 'ana@example.com',
			phone: '+491511234567',
			orderCount: 3,
			totalSpent: '310.40',
			currency: 'EUR',
			country: 'DE',
			consent: 'subscribed',
			noDateDetail: NO_DATE,
		});
	});

	it('does not mistake the moment of the last change for the last order', () => {
		expect(shopifyCustomer.read(shopifyCustomerSample)).not.toHaveProperty('lastOrderAt');
	});

	it('reads the yes or no that older versions of the API have for consent', () => {
		const older = {
			...shopifyCustomerSample,
			email_marketing_consent: null,
			accepts_marketing: false,
		};
		expect(shopifyCustomer.read(older)).toMatchObject({ consent: 'unsubscribed' });
	});
});

describeWithSharedData(
	'payloads/shopify_rest_customers.json',
	"Shopify's own sample customers",
	(file) => {
		it('are two summaries, one of them without orders', () => {
			const customers = file.json() as JsonRecord[];
			for (const customer of customers) {
				expect(shopifyCustomer.recognises(new Set(Object.keys(customer)))).toBe(true);
			}
			expect(customers.map((customer) => shopifyCustomer.read(customer))).toEqual([
				{
					kind: 'summary',
					customerId: 1073339482,
					email: 'steve.lastnameson@example.com',
					phone: '+15142546011',
					orderCount: 0,
					totalSpent: '0.00',
					currency: 'USD',
					country: 'CA',
					consent: 'unsubscribed',
					noDateDetail: NO_DATE,
				},
				{
					kind: 'summary',
					customerId: 207119551,
					email: 'bob.norman@mail.example.com',
					phone: '+16136120707',
					orderCount: 1,
					totalSpent: '199.65',
					currency: 'USD',
					country: 'US',
					consent: 'unsubscribed',
					noDateDetail: NO_DATE,
				},
			]);
		});
	},
);
