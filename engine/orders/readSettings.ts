import type { JoinSettings } from '../identity/identities';
import type { Platform } from '../platform';
import type { CustomColumns } from '../columns/customColumns';

/** How orders are to be read. Everything has a default that suits a shop that set nothing. */
export interface ReadSettings {
	/** `auto` recognises each record by itself; a platform accepts only its own records; `custom` reads named fields. */
	source: 'auto' | 'custom' | Platform;
	/** The fields of `custom`. */
	columns?: CustomColumns;
	/** IANA name of the shop's time zone: its days are the days that count. */
	timeZone: string;
	/** The day that scores look back from, ms since 1970. Orders of that day count, later ones are rejected. */
	analysisAt: number;
	/** `net` subtracts what was paid back, `gross` does not. */
	revenue: 'net' | 'gross';
	/** Whether tax and shipping are left out of revenue, where the platform tells them apart. */
	excludeTax: boolean;
	excludeShipping: boolean;
	/** Currency of the results, ISO 4217; without it, the one that most orders are in. */
	currency?: string;
	/** What one unit of another currency is worth in the currency of the results. */
	rates: ReadonlyMap<string, number>;
	/** How 03/04/2026 and 1.234 are meant, for sheets in which no row decides it. */
	dayMonthOrder: 'auto' | 'dayFirst' | 'monthFirst';
	decimalSeparator: 'auto' | 'point' | 'comma';
	/** Orders older than so many days before the analysis day are left out. */
	windowDays?: number;
	countFreeOrders: boolean;
	join: JoinSettings;
}
