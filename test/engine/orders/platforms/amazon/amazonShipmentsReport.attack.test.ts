import { amazonShipmentsReport } from '../../../../../engine/orders/platforms/amazon/amazonShipmentsReport';
import { attackAdapter } from '../attackAdapter';
import { amazonShipmentSample } from '../eventSamples';

describe('hostile rows in an Amazon report', () => {
	attackAdapter(amazonShipmentsReport, amazonShipmentSample);
});
