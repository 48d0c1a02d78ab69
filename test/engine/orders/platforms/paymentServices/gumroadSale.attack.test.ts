import { gumroadSale } from '../../../../../engine/orders/platforms/paymentServices/gumroadSale';
import { attackAdapter } from '../attackAdapter';
import { gumroadSample } from './paymentSamples';

describe('hostile records in the place of gumroadSale', () => {
	attackAdapter(gumroadSale, gumroadSample);
});
