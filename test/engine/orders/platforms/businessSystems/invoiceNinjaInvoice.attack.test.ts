import { invoiceNinjaInvoice } from '../../../../../engine/orders/platforms/businessSystems/invoiceNinjaInvoice';
import { attackAdapter } from '../attackAdapter';
import { invoiceNinjaSample } from './businessSamples';

describe('hostile records in the place of invoiceNinjaInvoice', () => {
	attackAdapter(invoiceNinjaInvoice, invoiceNinjaSample);
});
