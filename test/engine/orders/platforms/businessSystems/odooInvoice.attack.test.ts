import { odooInvoice } from '../../../../../engine/orders/platforms/businessSystems/odooInvoice';
import { attackAdapter } from '../attackAdapter';
import { odooInvoiceSample } from './businessSamples';

describe('hostile records in the place of odooInvoice', () => {
	attackAdapter(odooInvoice, odooInvoiceSample);
});
