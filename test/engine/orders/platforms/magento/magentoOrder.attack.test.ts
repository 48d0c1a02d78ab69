import { magentoOrder } from '../../../../../engine/orders/platforms/magento/magentoOrder';
import { attackAdapter } from '../attackAdapter';
import { magentoSample } from '../storeSamples';

describe('hostile records in Magento orders', () => {
	attackAdapter(magentoOrder, magentoSample);
});
