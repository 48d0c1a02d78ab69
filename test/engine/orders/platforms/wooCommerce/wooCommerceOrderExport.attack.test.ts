import { wooCommerceOrderExport } from '../../../../../engine/orders/platforms/wooCommerce/wooCommerceOrderExport';
import { attackAdapter } from '../attackAdapter';
import { wooExportSample } from '../storeSamples';

describe('hostile records in the WooCommerce order export', () => {
	attackAdapter(wooCommerceOrderExport, wooExportSample);

	it('reads 100,000 refunds in one cell and as many products in one row', () => {
		const row: Record<string, unknown> = {
			...wooExportSample,
			refund_items: 'amount:0.01|reason:|date:;'.repeat(100_000),
		};
		for (let i = 1; i <= 100_000; i++) row[`line_item_${i}`] = `name:p${i}|product_id:1|quantity:1`;
		const reading = wooCommerceOrderExport.read(row);
		expect(reading).toMatchObject({ kind: 'order', refunded: 1000 });
		expect(reading).toHaveProperty('lines.length', 100_000);
	});
});
