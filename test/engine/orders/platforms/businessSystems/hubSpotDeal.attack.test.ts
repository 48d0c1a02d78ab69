import { hubSpotDeal } from '../../../../../engine/orders/platforms/businessSystems/hubSpotDeal';
import { attackAdapter } from '../attackAdapter';
import { hubSpotSample } from './businessSamples';

describe('hostile records in the place of hubSpotDeal', () => {
	attackAdapter(hubSpotDeal, hubSpotSample);
});
