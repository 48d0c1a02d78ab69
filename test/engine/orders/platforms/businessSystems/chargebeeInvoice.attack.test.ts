import { chargebeeInvoice } from '../../../../../engine/orders/platforms/businessSystems/chargebeeInvoice';
import { attackAdapter } from '../attackAdapter';
import { chargebeeSample } from './businessSamples';

describe('hostile records in the place of chargebeeInvoice', () => {
	attackAdapter(chargebeeInvoice, chargebeeSample);
});
