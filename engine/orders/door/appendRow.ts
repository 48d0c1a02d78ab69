import { CONSENTS, type OrderTable } from '../orderTable';
import { PLATFORMS, type Platform } from '../platform';
import type { Consent } from '../reading';
import { tidyCountry } from './tidyCountry';

/** Adds a row for one order and what describes it. @returns the row */
export function appendRow(
	table: OrderTable,
	{ platform, record }: { platform: Platform; record: number },
	order: {
		identity: number;
		placedAt: number;
		charged: number;
		currency: string | null;
		consent?: Consent;
		channel?: string | null;
		country?: unknown;
	},
): number {
	const row = table.length++;
	table.record[row] = record;
	table.platform[row] = PLATFORMS.indexOf(platform);
	table.identity[row] = order.identity;
	table.placedAt[row] = order.placedAt;
	table.charged[row] = order.charged;
	table.orders[row] = 1;
	table.currency[row] = table.currencies.codeOf(order.currency);
	table.consent[row] = CONSENTS.indexOf(order.consent ?? 'unknown');
	table.channel[row] = table.channels.codeOf(order.channel ?? null);
	table.country[row] = table.countries.codeOf(tidyCountry(order.country));
	return row;
}
