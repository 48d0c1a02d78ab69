import type { z } from 'zod';
import type { ReadSettings } from '../../engine/orders/readSettings';
import type { ParameterReader } from '../parameters/parameterReader';
import type { orderOptionsSchema } from './orderOptionsSchema';
import { readAnalysisDate } from './readAnalysisDate';
import { readCurrency } from './readCurrency';
import { readCustomColumns } from './readCustomColumns';

/**
 * The parameters that say which orders there are and how they are to be read.
 *
 * @param workflowTimeZone IANA name, for a time zone left empty
 * @param now the moment of the run, ms since 1970, for an analysis date left empty
 * @throws InputError that names the parameter as the screen does
 */
export function readOrderSettings(
	source: ReadSettings['source'],
	options: z.output<typeof orderOptionsSchema>,
	parameter: ParameterReader,
	workflowTimeZone: string,
	now: number,
): ReadSettings {
	const timeZone = options.timeZone ?? workflowTimeZone;
	return {
		source,
		columns: source === 'custom' ? readCustomColumns(parameter) : undefined,
		timeZone,
		analysisAt: readAnalysisDate(parameter('analysisDate', ''), timeZone, now),
		revenue: options.revenue,
		excludeTax: options.excludeTax,
		excludeShipping: options.excludeShipping,
		currency:
			options.currency === undefined ? undefined : readCurrency(options.currency, 'Currency'),
		rates: new Map(
			options.exchangeRates.rates.map(({ currency, rate }) => [
				readCurrency(currency, 'Exchange Rates'),
				rate,
			]),
		),
		dayMonthOrder: options.dayMonthOrder,
		decimalSeparator: options.decimalSeparator,
		windowDays: options.windowDays,
		countFreeOrders: options.countFreeOrders,
		join: { byEmail: options.joinByEmail, byPhone: options.joinByPhone },
	};
}
