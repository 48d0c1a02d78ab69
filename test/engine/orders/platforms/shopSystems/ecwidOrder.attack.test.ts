import { ecwidOrder } from '../../../../../engine/orders/platforms/shopSystems/ecwidOrder';
import { attackAdapter } from '../attackAdapter';
import { ecwidSample } from './shopSamples';

describe('hostile records in the place of ecwidOrder', () => {
	attackAdapter(ecwidOrder, ecwidSample);
});
