import { payPalEvent } from '../../../../../engine/orders/platforms/payPal/payPalEvent';
import { attackAdapter } from '../attackAdapter';
import { payPalApprovedSample, payPalCaptureSample, payPalRefundSample } from '../eventSamples';

describe('hostile values in a PayPal approval', () => {
	attackAdapter(payPalEvent, payPalApprovedSample);
});

describe('hostile values in a PayPal capture', () => {
	attackAdapter(payPalEvent, payPalCaptureSample);
});

describe('hostile values in a PayPal refund', () => {
	attackAdapter(payPalEvent, payPalRefundSample);
});
