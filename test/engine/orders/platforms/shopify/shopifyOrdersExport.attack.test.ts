import { shopifyOrdersExport } from '../../../../../engine/orders/platforms/shopify/shopifyOrdersExport';
import { attackAdapter } from '../attackAdapter';
import { shopifyExportSample } from '../storeSamples';

describe('hostile records in the Shopify orders export', () => {
	attackAdapter(shopifyOrdersExport, shopifyExportSample);

	it('stands nonsense in the rows of further products too', () => {
		expect(
			shopifyOrdersExport.read({ 'Lineitem quantity': [], 'Lineitem name': {}, Total: ' ' }),
		).toMatchObject({ kind: 'line', orderId: undefined, line: { product: undefined } });
	});
});
