import { amazonOrder2026 } from '../../../../../engine/orders/platforms/amazon/amazonOrder2026';
import { attackAdapter } from '../attackAdapter';
import { amazon2026Sample } from '../eventSamples';

describe('hostile values in an Amazon order', () => {
	attackAdapter(amazonOrder2026, amazon2026Sample);
});
