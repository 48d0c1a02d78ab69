import { zohoDeal } from '../../../../../engine/orders/platforms/businessSystems/zohoDeal';
import { attackAdapter } from '../attackAdapter';
import { zohoSample } from './businessSamples';

describe('hostile records in the place of zohoDeal', () => {
	attackAdapter(zohoDeal, zohoSample);
});
