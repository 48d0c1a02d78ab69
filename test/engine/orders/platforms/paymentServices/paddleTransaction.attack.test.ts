import { paddleTransaction } from '../../../../../engine/orders/platforms/paymentServices/paddleTransaction';
import { attackAdapter } from '../attackAdapter';
import { paddleSample } from './paymentSamples';

describe('hostile records in the place of paddleTransaction', () => {
	attackAdapter(paddleTransaction, paddleSample);
});
