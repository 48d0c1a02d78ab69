import type { z } from 'zod';
import { InputError } from '../../engine/inputError';
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
		rates: readRates(options.exchangeRates.rates),
		dayMonthOrder: options.dayMonthOrder,
		decimalSeparator: options.decimalSeparator,
		windowDays: options.windowDays,
		countFreeOrders: options.countFreeOrders,
		join: { byEmail: options.joinByEmail, byPhone: options.joinByPhone },
	};
}

function readRates(rates: ReadonlyArray<{ currency: string; rate: number }>): Map<string, number> {
	const rateOf = new Map<string, number>();
	for (const { currency, rate } of rates) {
		const code = readCurrency(currency, 'Exchange Rates');
		if (rateOf.has(code) && rateOf.get(code) !== rate) {
			throw new InputError(
				'exchangeRates',
				`There are two exchange rates for ${code}`,
				'Keep the one that holds under "Exchange Rates", and remove the other.',
			);
		}
		rateOf.set(code, rate);
	}
	return rateOf;
}
