import { ga4Event } from '../../../../../engine/orders/platforms/ga4/ga4Event';
import { attackAdapter } from '../attackAdapter';
import { ga4Sample } from '../eventSamples';

describe('hostile values in a GA4 event', () => {
	attackAdapter(ga4Event, ga4Sample);
});
