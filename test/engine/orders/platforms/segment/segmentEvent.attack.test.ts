import { segmentEvent } from '../../../../../engine/orders/platforms/segment/segmentEvent';
import { attackAdapter } from '../attackAdapter';
import { segmentSample } from '../eventSamples';

describe('hostile values in a Segment event', () => {
	attackAdapter(segmentEvent, segmentSample);
});
