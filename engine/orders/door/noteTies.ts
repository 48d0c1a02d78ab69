import { tidyId } from '../../identity/contact';
import type { OrderTies } from '../reading';
import type { DoorContext } from './doorContext';
import type { Origin } from './origin';

/** Notes what a record of an order says about other records of the same purchase. */
export function noteTies(
	context: DoorContext,
	orderId: unknown,
	{ alsoKnownAs, mayRepeat, paidInParts }: OrderTies,
	origin: Origin,
): void {
	if (alsoKnownAs !== undefined) noteAliases(context, orderId, alsoKnownAs, origin);
	if (paidInParts === true) context.book.paidInParts.add(origin.record);
	if (mayRepeat !== undefined) context.book.mayRepeat.set(origin.record, mayRepeat);
}

/** Notes further names of an order. What is no id on either side is passed over. */
export function noteAliases(
	{ book }: DoorContext,
	orderId: unknown,
	alsoKnownAs: readonly unknown[],
	{ platform }: Origin,
): void {
	const id = tidyId(orderId);
	if (id === null) return;
	for (const name of alsoKnownAs) {
		const alias = tidyId(name);
		if (alias !== null) book.aliases.note(platform, alias, id);
	}
}
