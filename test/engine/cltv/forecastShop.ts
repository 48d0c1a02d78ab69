import type { ForecastedCustomer } from '../../../engine/cltv/forecastedCustomer';
import { forecastOrders } from '../../../engine/cltv/forecastOrders';
import {
	DEFAULT_FORECAST_SETTINGS,
	type ForecastSettings,
} from '../../../engine/cltv/forecastSettings';
import type { GroupBy } from '../../../engine/cltv/groups/groupNaming';
import type { ModelReport } from '../../../engine/cltv/report/modelReport';
import { calendarDay } from '../../../engine/dates/calendarDay';
import { zoneOf } from '../../../engine/dates/zone';
import { rejectedRecords, type RejectedRecord } from '../../../engine/orders/rejectedRecords';
import type { ReadSettings } from '../../../engine/orders/readSettings';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { READ_SETTINGS } from '../orders/door/openDoor';

export interface ForecastChange extends Partial<Omit<ForecastSettings, 'analysisDay'>> {
	read?: Partial<ReadSettings>;
	groupBy?: GroupBy;
}

export interface ForecastedShopForTest {
	/** Most valuable first. */
	customers: ForecastedCustomer[];
	model: ModelReport;
	rejected: RejectedRecord[];
	customer(id: string): ForecastedCustomer | undefined;
}

/** Forecasts these items as the node does, from 2026-06-30 on where nothing else is set. */
export function forecastShop(
	jsons: readonly unknown[],
	{ read: readChange, groupBy = 'none', ...change }: ForecastChange = {},
): ForecastedShopForTest {
	const read = { ...READ_SETTINGS, ...readChange };
	const run = runAtOnce(
		forecastOrders(
			jsons.map((json) => ({ json })),
			{
				read,
				groupBy,
				hashEmails: false,
				forecast: {
					...DEFAULT_FORECAST_SETTINGS,
					...change,
					analysisDay: calendarDay(read.analysisAt, zoneOf(read.timeZone)),
				},
			},
		),
	);
	const customers = Array.from(run.order, run.result);
	return {
		customers,
		model: run.forecast.model,
		rejected: runAtOnce(rejectedRecords(run.orders)),
		customer: (id) => customers.find(({ customerId }) => customerId === id),
	};
}
