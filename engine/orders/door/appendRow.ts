import { CONSENTS, type OrderTable } from '../orderTable';
import { numberOf, type Platform } from '../../platform';
import type { Consent } from '../../consent/consent';
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
	table.platform[row] = numberOf(platform);
	table.identity[row] = order.identity;
	table.placedAt[row] = order.placedAt;
	table.charged[row] = order.charged;
	table.currency.set(row, table.currencies.codeOf(order.currency));
	if (order.consent !== undefined) table.consent.set(row, CONSENTS.indexOf(order.consent));
	if (order.channel) table.channel.set(row, table.channels.codeOf(order.channel));
	if (order.country) table.country.set(row, table.countries.codeOf(tidyCountry(order.country)));
	return row;
}
