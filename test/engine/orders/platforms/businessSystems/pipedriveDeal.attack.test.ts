import { pipedriveDeal } from '../../../../../engine/orders/platforms/businessSystems/pipedriveDeal';
import { attackAdapter } from '../attackAdapter';
import { pipedriveSample } from './businessSamples';

describe('hostile records in the place of pipedriveDeal', () => {
	attackAdapter(pipedriveDeal, pipedriveSample);
});
