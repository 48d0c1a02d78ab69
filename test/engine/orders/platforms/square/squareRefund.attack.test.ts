import { squareRefund } from '../../../../../engine/orders/platforms/square/squareRefund';
import { attackAdapter } from '../attackAdapter';
import { squareRefundSample } from '../eventSamples';

describe('a hostile Square refund', () => {
	attackAdapter(squareRefund, squareRefundSample);
});
