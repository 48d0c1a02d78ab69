import { shopwareOrder } from '../../../../../engine/orders/platforms/shopSystems/shopwareOrder';
import { attackAdapter } from '../attackAdapter';
import { shopwareSample } from './shopSamples';

describe('hostile records in the place of shopwareOrder', () => {
	attackAdapter(shopwareOrder, shopwareSample);
});
