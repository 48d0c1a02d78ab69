import { tidyEmail, tidyId } from '../customers/contact';
import { textAt, valueAt } from '../orders/json';
import type { JsonRecord } from '../orders/reading';
import type { PreviousScore } from './movement';

/** An earlier result with the item that it came from. */
export interface PreviousCustomer extends PreviousScore {
	item: number;
	customerId: string | null;
	email: string | null;
	json: JsonRecord;
}

/** Earlier results, to be found by customer. */
export interface PreviousScores {
	/** The earlier result of a customer, by id and, failing that, by e-mail. Marks it as found. */
	take(customerId: string | null, email: string | null): PreviousCustomer | undefined;
	/** Those who were never taken: customers who left. In the order of their items. */
	rest(): PreviousCustomer[];
	/** Items that name no customer or carry no segment, so that nothing can be compared with them. */
	readonly unusable: number;
}

/**
 * Reads the `Customers` output of an earlier run, as it was stored in a table or a sheet. Of several rows of one
 * customer the last counts. Rows of customers who had left already are passed over.
 */
export function readPreviousScores(items: readonly JsonRecord[]): PreviousScores {
	const byId = new Map<string, PreviousCustomer>();
	const byEmail = new Map<string, PreviousCustomer>();
	const taken = new Set<PreviousCustomer>();
	let unusable = 0;
	items.forEach((json, item) => {
		if (textAt(json, 'movement') === 'left') return;
		const customerId = tidyId(valueAt(json, 'customerId'));
		const email = tidyEmail(valueAt(json, 'email'));
		const segment = textAt(json, 'segment') ?? null;
		if ((customerId === null && email === null) || segment === null) {
			unusable++;
			return;
		}
		const score = Number(valueAt(json, 'rfmScore') ?? NaN);
		const previous: PreviousCustomer = {
			item,
			customerId,
			email,
			json,
			segment,
			rfmScore: Number.isFinite(score) ? score : null,
		};
		if (customerId !== null) byId.set(customerId, previous);
		if (email !== null) byEmail.set(email, previous);
	});
	return {
		take(customerId, email) {
			const found =
				(customerId === null ? undefined : byId.get(customerId)) ??
				(email === null ? undefined : byEmail.get(email));
			if (found !== undefined) taken.add(found);
			return found;
		},
		rest() {
			const everyone = new Set([...byId.values(), ...byEmail.values()]);
			return [...everyone]
				.filter((previous) => !taken.has(previous) && isCurrent(previous))
				.sort((a, b) => a.item - b.item);
		},
		unusable,
	};

	/** Whether no later row stands for the same customer. */
	function isCurrent(previous: PreviousCustomer): boolean {
		if (previous.customerId !== null) return byId.get(previous.customerId) === previous;
		return byEmail.get(previous.email as string) === previous;
	}
}
