import { salesforceOpportunity } from '../../../../../engine/orders/platforms/businessSystems/salesforceOpportunity';
import { attackAdapter } from '../attackAdapter';
import { salesforceSample } from './businessSamples';

describe('hostile records in the place of salesforceOpportunity', () => {
	attackAdapter(salesforceOpportunity, salesforceSample);
});
