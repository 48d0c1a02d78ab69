import { amazonOrdersReport } from '../../../../../engine/orders/platforms/amazon/amazonOrdersReport';
import { attackAdapter } from '../attackAdapter';
import { amazonOrdersReportSample } from '../eventSamples';

describe('hostile rows in an Amazon report', () => {
	attackAdapter(amazonOrdersReport, amazonOrdersReportSample);
});
