import { payPalEvent } from '../../../../../engine/orders/platforms/payPal/payPalEvent';
import { attackAdapter } from '../attackAdapter';
import {
	payPalApprovedSample,
	payPalCaptureSample,
	payPalPaymentSample,
	payPalRefundSample,
	payPalSaleRefundSample,
	payPalSaleSample,
} from '../eventSamples';

describe('hostile values in a PayPal approval', () => {
	attackAdapter(payPalEvent, payPalApprovedSample);
});

describe('hostile values in a PayPal capture', () => {
	attackAdapter(payPalEvent, payPalCaptureSample);
});

describe('hostile values in a PayPal refund', () => {
	attackAdapter(payPalEvent, payPalRefundSample);
});

describe('hostile values in a PayPal sale', () => {
	attackAdapter(payPalEvent, payPalSaleSample);
});

describe('hostile values in a PayPal payment', () => {
	attackAdapter(payPalEvent, payPalPaymentSample);
});

describe('hostile values in a PayPal refund of a sale', () => {
	attackAdapter(payPalEvent, payPalSaleRefundSample);
});
