import { z } from 'zod';
import { PLATFORMS } from '../../engine/platform';
import { optionalText } from '../parameters/optionalText';

export const sourceSchema = z.enum(['auto', 'custom', ...PLATFORMS]);

/** The options that say how orders are to be read, by their internal names; a node extends it with its own. */
export const orderOptionsSchema = z.object({
	countFreeOrders: z.boolean().default(false),
	currency: optionalText,
	dayMonthOrder: z.enum(['auto', 'dayFirst', 'monthFirst']).default('auto'),
	decimalSeparator: z.enum(['auto', 'point', 'comma']).default('auto'),
	exchangeRates: z
		.object({
			rates: z
				.array(z.object({ currency: z.string(), rate: z.number().finite().positive() }))
				.default([]),
		})
		.default({ rates: [] }),
	excludeShipping: z.boolean().default(false),
	excludeTax: z.boolean().default(false),
	joinByEmail: z.boolean().default(true),
	joinByPhone: z.boolean().default(false),
	revenue: z.enum(['net', 'gross']).default('net'),
	timeZone: optionalText,
	windowDays: z.number().int().positive().optional(),
});

/** How these parameters are called on the screen. */
export const ORDER_PARAMETER_NAMES = {
	source: 'Source',
	currency: 'Currency',
	dayMonthOrder: 'Day and Month',
	decimalSeparator: 'Decimal Separator',
	exchangeRates: 'Exchange Rates',
	revenue: 'Revenue',
	timeZone: 'Time Zone',
	windowDays: 'Window (Days)',
} as const;
