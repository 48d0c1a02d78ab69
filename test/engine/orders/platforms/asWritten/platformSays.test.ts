import { platformSays } from '../../../../../engine/orders/platforms/asWritten/platformSays';

describe("the platform's own words in a sentence", () => {
	it('name the platform, the field and what stands in it', () => {
		expect(platformSays('shopify', 'financial_status', 'voided')).toBe(
			'Shopify says financial_status: voided',
		);
	});

	it.each([null, {}, ''])('do not leave a gap where there are none, as in %j', (value) => {
		expect(platformSays('bigcommerce', 'status_id', value)).toBe(
			'BigCommerce says status_id: nothing readable',
		);
	});

	it('fit a sentence however long the field is', () => {
		expect(platformSays('woocommerce', 'status', 'x'.repeat(1_000_000)).length).toBeLessThan(100);
	});
});
