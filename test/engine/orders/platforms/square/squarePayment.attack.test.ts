import { squarePayment } from '../../../../../engine/orders/platforms/square/squarePayment';
import { attackAdapter } from '../attackAdapter';
import { squarePaymentSample } from '../eventSamples';

describe('hostile values in a Square payment', () => {
	attackAdapter(squarePayment, squarePaymentSample);
});
