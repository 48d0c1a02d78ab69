import { stripeObject } from '../../../../../engine/orders/platforms/stripe/stripeObject';
import { attackAdapter } from '../attackAdapter';
import {
	stripeChargeSample,
	stripeIntentSample,
	stripeInvoiceSample,
	stripeRefundSample,
	stripeEventSample,
} from '../eventSamples';

describe('hostile values in a Stripe charge', () => {
	attackAdapter(stripeObject, stripeChargeSample);
});

describe('hostile values in a Stripe payment intent', () => {
	attackAdapter(stripeObject, stripeIntentSample);
});

describe('hostile values in a Stripe invoice', () => {
	attackAdapter(stripeObject, stripeInvoiceSample);
});

describe('hostile values in a Stripe refund', () => {
	attackAdapter(stripeObject, stripeRefundSample);
});

describe('hostile values in a Stripe event', () => {
	attackAdapter(stripeObject, stripeEventSample);
});
