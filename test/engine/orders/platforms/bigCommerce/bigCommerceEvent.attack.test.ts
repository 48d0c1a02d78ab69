import { bigCommerceEvent } from '../../../../../engine/orders/platforms/bigCommerce/bigCommerceEvent';
import { attackAdapter } from '../attackAdapter';
import { bigCommerceEventSample } from '../storeSamples';

describe('a hostile BigCommerce event', () => {
	attackAdapter(bigCommerceEvent, bigCommerceEventSample);
});
