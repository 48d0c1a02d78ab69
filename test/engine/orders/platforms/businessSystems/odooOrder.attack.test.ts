import { odooOrder } from '../../../../../engine/orders/platforms/businessSystems/odooOrder';
import { attackAdapter } from '../attackAdapter';
import { odooSample } from './businessSamples';

describe('hostile records in the place of odooOrder', () => {
	attackAdapter(odooOrder, odooSample);
});
