import { squareEvent } from '../../../../../engine/orders/platforms/square/squareEvent';
import { attackAdapter } from '../attackAdapter';
import { squareEventSample } from '../eventSamples';

describe('hostile values in a Square webhook event', () => {
	attackAdapter(squareEvent, squareEventSample);
});
