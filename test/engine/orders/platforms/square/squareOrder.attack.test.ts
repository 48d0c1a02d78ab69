import { squareOrder } from '../../../../../engine/orders/platforms/square/squareOrder';
import { attackAdapter } from '../attackAdapter';
import { squareOrderSample, squareReturnSample } from '../eventSamples';

describe('hostile values in a Square order', () => {
	attackAdapter(squareOrder, squareOrderSample);
});

describe('hostile values in a Square return', () => {
	attackAdapter(squareOrder, squareReturnSample);
});
