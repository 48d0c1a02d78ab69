import { activeCampaignOrder } from '../../../../../engine/orders/platforms/businessSystems/activeCampaignOrder';
import { attackAdapter } from '../attackAdapter';
import { activeCampaignSample } from './businessSamples';

describe('hostile records in the place of activeCampaignOrder', () => {
	attackAdapter(activeCampaignOrder, activeCampaignSample);
});
