import { razorpayPayment } from '../../../../../engine/orders/platforms/paymentServices/razorpayPayment';
import { attackAdapter } from '../attackAdapter';
import { razorpaySample } from './paymentSamples';

describe('hostile records in the place of razorpayPayment', () => {
	attackAdapter(razorpayPayment, razorpaySample);
});
