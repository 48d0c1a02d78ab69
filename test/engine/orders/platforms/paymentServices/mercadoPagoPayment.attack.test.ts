import { mercadoPagoPayment } from '../../../../../engine/orders/platforms/paymentServices/mercadoPagoPayment';
import { attackAdapter } from '../attackAdapter';
import { mercadoPagoSample } from './paymentSamples';

describe('hostile records in the place of mercadoPagoPayment', () => {
	attackAdapter(mercadoPagoPayment, mercadoPagoSample);
});
