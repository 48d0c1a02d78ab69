import { molliePayment } from '../../../../../engine/orders/platforms/paymentServices/molliePayment';
import { attackAdapter } from '../attackAdapter';
import { molliePaymentSample } from './paymentSamples';

describe('hostile records in the place of molliePayment', () => {
	attackAdapter(molliePayment, molliePaymentSample);
});
