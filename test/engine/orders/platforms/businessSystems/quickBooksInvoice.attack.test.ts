import { quickBooksInvoice } from '../../../../../engine/orders/platforms/businessSystems/quickBooksInvoice';
import { attackAdapter } from '../attackAdapter';
import { quickBooksSample } from './businessSamples';

describe('hostile records in the place of quickBooksInvoice', () => {
	attackAdapter(quickBooksInvoice, quickBooksSample);
});
