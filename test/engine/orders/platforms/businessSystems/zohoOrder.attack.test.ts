import { zohoOrder } from '../../../../../engine/orders/platforms/businessSystems/zohoOrder';
import { attackAdapter } from '../attackAdapter';
import { zohoOrderSample } from './businessSamples';

describe('hostile records in the place of zohoOrder', () => {
	attackAdapter(zohoOrder, zohoOrderSample);
});
