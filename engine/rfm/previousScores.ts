import once from 'lodash/once';
import { tidyEmail, tidyId } from '../identity/contact';
import { sha256 } from '../identity/sha256';
import { textAt, valueAt, type JsonRecord } from '../json';

import type { PreviousScore } from './movement';

const SHA256 = /^[0-9a-f]{64}$/;

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
 * customer the last counts; one that says that the customer left says that there is nobody to compare with.
 */
export function readPreviousScores(items: readonly JsonRecord[]): PreviousScores {
	const byId = new Map<string, PreviousCustomer>();
	const byEmail = new Map<string, PreviousCustomer>();
	const taken = new Set<PreviousCustomer>();
	const hashes = createHashedNames(byId, byEmail);
	let unusable = 0;
	items.forEach((json, item) => {
		const customerId = tidyId(valueAt(json, 'customerId'));
		const email = tidyEmail(valueAt(json, 'email'));
		if (textAt(json, 'movement') === 'left') {
			if (customerId !== null) byId.delete(customerId);
			if (email !== null) byEmail.delete(email);
			return;
		}
		const segment = textAt(json, 'segment') ?? null;
		if ((customerId === null && email === null) || segment === null) {
			unusable++;
			return;
		}
		const rfmScore = scoreAt(json);
		const previous: PreviousCustomer = { item, customerId, email, json, segment, rfmScore };
		if (customerId !== null) byId.set(customerId, previous);
		if (email !== null) byEmail.set(email, previous);
	});
	return {
		take(customerId, email) {
			const sameId = customerId === null ? undefined : byId.get(customerId);
			const sameEmail = email === null ? undefined : byEmail.get(email);
			// Somebody who was a guest and has an account now is in both; neither entry has left.
			if (sameEmail !== undefined) taken.add(sameEmail);
			if (sameId !== undefined && (sameId.email === null || sameId.email === email)) {
				taken.add(sameId);
			}
			// An id that is somebody else's e-mail's is the same number in another shop.
			const found =
				(sameId?.email === email ? sameId : (sameEmail ?? sameId)) ??
				hashes.find(customerId, email);
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
		const { customerId, email } = previous;
		return (
			(email === null || byEmail.get(email) === previous) &&
			(customerId === null || byId.get(customerId) === previous)
		);
	}
}

/**
 * Finds customers who are named by an address in one run and by its hash in the other, because "Hash Emails" or "Scores
 * Only" was turned on or off in between. Without it, all guests would have left and as many new ones come.
 */
function createHashedNames(
	byId: ReadonlyMap<string, PreviousCustomer>,
	byEmail: ReadonlyMap<string, PreviousCustomer>,
) {
	const hasHashes = once(() => [...byId.keys()].some((id) => SHA256.test(id)));
	const byHash = once(
		() =>
			new Map([...byId, ...byEmail].map(([name, previous]) => [sha256(name), previous] as const)),
	);
	return {
		find(customerId: string | null, email: string | null): PreviousCustomer | undefined {
			for (const name of [email, customerId]) {
				if (name === null) continue;
				const found = SHA256.test(name)
					? byHash().get(name)
					: hasHashes()
						? byId.get(sha256(name))
						: undefined;
				if (found !== undefined) return found;
			}
			return undefined;
		},
	};
}

/** Sheets give numbers as text; anything else is no score. */
function scoreAt(json: JsonRecord): number | null {
	const value = valueAt(json, 'rfmScore');
	const score = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	return typeof score === 'number' && Number.isFinite(score) ? score : null;
}
