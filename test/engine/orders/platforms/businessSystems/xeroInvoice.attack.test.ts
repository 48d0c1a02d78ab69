import { xeroInvoice } from '../../../../../engine/orders/platforms/businessSystems/xeroInvoice';
import { attackAdapter } from '../attackAdapter';
import { xeroSample } from './businessSamples';

describe('hostile records in the place of xeroInvoice', () => {
	attackAdapter(xeroInvoice, xeroSample);
});
