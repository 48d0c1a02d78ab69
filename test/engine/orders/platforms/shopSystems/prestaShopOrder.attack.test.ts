import { prestaShopOrder } from '../../../../../engine/orders/platforms/shopSystems/prestaShopOrder';
import { attackAdapter } from '../attackAdapter';
import { prestaShopSample } from './shopSamples';

describe('hostile records in the place of prestaShopOrder', () => {
	attackAdapter(prestaShopOrder, prestaShopSample);
});
