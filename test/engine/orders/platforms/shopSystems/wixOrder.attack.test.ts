import { wixOrder } from '../../../../../engine/orders/platforms/shopSystems/wixOrder';
import { attackAdapter } from '../attackAdapter';
import { wixSample } from './shopSamples';

describe('hostile records in the place of wixOrder', () => {
	attackAdapter(wixOrder, wixSample);
});
