import { mailchimpOrder } from '../../../../../engine/orders/platforms/mailchimp/mailchimpOrder';
import { attackAdapter } from '../attackAdapter';
import { mailchimpSample } from '../storeSamples';

describe('hostile records in Mailchimp orders', () => {
	attackAdapter(mailchimpOrder, mailchimpSample);
});
