import { mollieOrder } from '../../../../../engine/orders/platforms/paymentServices/mollieOrder';
import { attackAdapter } from '../attackAdapter';
import { mollieOrderSample } from './paymentSamples';

describe('hostile records in the place of mollieOrder', () => {
	attackAdapter(mollieOrder, mollieOrderSample);
});
