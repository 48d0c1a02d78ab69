import { lastingColumn } from '../memory/lastingColumn';
import type { OrderTable } from '../orders/orderTable';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import type { Identities } from '../identity/identities';

/**
 * The latest word of every person on marketing, as numbers of `CONSENTS` by the node that stands for the person.
 *
 * Every row counts that says something and names somebody, also those of cancelled orders and of orders placed after
 * the analysis date: a consent that was withdrawn there is withdrawn. Of two words of one moment the more careful counts.
 */
export function* latestConsents(table: OrderTable, identities: Identities): Sliced<Uint8Array> {
	const consents = lastingColumn(Uint8Array, identities.size);
	if (table.consent.isEmpty) return consents;
	/** By person, the row of the latest word + 1. */
	const latestRow = lastingColumn(Uint32Array, identities.size);
	const saidAt = (row: number) => Math.max(table.placedAt[row] as number, table.updatedAt.get(row));
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		const consent = table.consent.get(row);
		if (consent === 0) continue;
		const person = identities.personOf(table.identity[row] as number);
		const at = saidAt(row);
		const before = latestRow[person] as number;
		const latest = before === 0 ? -Infinity : saidAt(before - 1);
		if (at > latest || (at === latest && consent > (consents[person] as number))) {
			consents[person] = consent;
			latestRow[person] = row + 1;
		}
	}
	return consents;
}
