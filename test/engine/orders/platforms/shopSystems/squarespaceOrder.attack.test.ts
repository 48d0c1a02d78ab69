import { squarespaceOrder } from '../../../../../engine/orders/platforms/shopSystems/squarespaceOrder';
import { attackAdapter } from '../attackAdapter';
import { squarespaceSample } from './shopSamples';

describe('hostile records in the place of squarespaceOrder', () => {
	attackAdapter(squarespaceOrder, squarespaceSample);
});
