import { amazonOrderV0 } from '../../../../../engine/orders/platforms/amazon/amazonOrderV0';
import { attackAdapter } from '../attackAdapter';
import { amazonV0Sample } from '../eventSamples';

describe('hostile values in an Amazon order', () => {
	attackAdapter(amazonOrderV0, amazonV0Sample);
});
