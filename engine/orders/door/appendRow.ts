import { CONSENTS, type OrderTable } from '../orderTable';
import { numberOf, type Platform } from '../../platform';
import type { Consent } from '../../consent/consent';
import { tidyCountry } from './tidyCountry';

/**
 * Adds a row for one order. Called a million times, it takes its numbers one by one: an object to hand them over in would
 * be the most of what a run leaves behind for the garbage collector.
 *
 * @param identity who bought (see `Identities`)
 * @param placedAt ms since 1970
 * @param charged in units of 1/10,000 of the currency's main unit
 * @returns the row
 */
export function appendRow(
	table: OrderTable,
	platform: Platform,
	record: number,
	identity: number,
	placedAt: number,
	charged: number,
): number {
	const row = table.length++;
	table.record[row] = record;
	table.platform[row] = numberOf(platform);
	table.identity[row] = identity;
	table.placedAt[row] = placedAt;
	table.charged[row] = charged;
	return row;
}

/** Notes beside a row what its order was paid in, and what else is said of it. */
export function describeRow(
	table: OrderTable,
	row: number,
	currency: string | null,
	{ consent, channel, country }: { consent?: Consent; channel?: string | null; country?: unknown },
): void {
	table.currency.set(row, table.currencies.codeOf(currency));
	if (consent !== undefined) table.consent.set(row, CONSENTS.indexOf(consent));
	if (channel) table.channel.set(row, table.channels.codeOf(channel));
	if (country) table.country.set(row, table.countries.codeOf(tidyCountry(country)));
}
