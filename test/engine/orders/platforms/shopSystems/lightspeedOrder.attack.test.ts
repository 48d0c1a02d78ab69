import { lightspeedOrder } from '../../../../../engine/orders/platforms/shopSystems/lightspeedOrder';
import { attackAdapter } from '../attackAdapter';
import { lightspeedSample } from './shopSamples';

describe('hostile records in the place of lightspeedOrder', () => {
	attackAdapter(lightspeedOrder, lightspeedSample);
});
