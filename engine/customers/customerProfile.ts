import { CONSENTS, type OrderTable } from '../orders/orderTable';
import type { Consent } from '../orders/reading';
import type { CustomerLedger } from './customerLedger';
import type { Identities } from './identities';

/** Who a customer is, as far as the orders say. */
export interface CustomerProfile {
	/** The id in the latest order that has one; of a guest the e-mail, else the phone number. */
	customerId: string;
	/** Whether `customerId` is an id of the shop's, or a guest's address standing in for one. */
	hasId: boolean;
	email: string | null;
	country: string | null;
	consent: Consent;
	/** Where they bought, in alphabetical order. */
	channels: string[];
}

/**
 * Puts a customer's profile together from their orders: of everything that changes over time (id, e-mail, country) the
 * latest order that says something counts. Of two from the same moment the alphabetically first text counts, so that
 * the order of the input cannot matter.
 *
 * @param consents see `latestConsents`
 */
export function profileOf(
	customer: number,
	ledger: CustomerLedger,
	table: OrderTable,
	identities: Identities,
	consents: Uint8Array,
): CustomerProfile {
	let id: string | null = null;
	let idAt = -Infinity;
	let email: string | null = null;
	let emailAt = -Infinity;
	let phone: string | null = null;
	let country = 0;
	let countryAt = -Infinity;
	const channels: number[] = [];
	let previousNode = -1;
	const end = ledger.start[customer + 1] as number;
	for (let i = ledger.start[customer] as number; i < end; i++) {
		const row = ledger.rows[i] as number;
		const at = table.placedAt[row] as number;
		const node = table.identity[row] as number;
		if (at >= idAt && identities.kindOf(node) === 'id') {
			const text = identities.textOf(node);
			if (isLater(at, idAt, text, id)) {
				id = text;
				idAt = at;
			}
		}
		if (node !== previousNode) {
			previousNode = node;
			const nodeEmail = identities.emails.textOf(node);
			const nodeEmailAt = identities.emails.notedAt(node);
			if (nodeEmail !== null && isLater(nodeEmailAt, emailAt, nodeEmail, email)) {
				email = nodeEmail;
				emailAt = nodeEmailAt;
			}
			const nodePhone = identities.phones.textOf(node);
			if (nodePhone !== null && (phone === null || nodePhone < phone)) phone = nodePhone;
		}
		const rowCountry = table.country[row] as number;
		if (
			rowCountry !== 0 &&
			isLater(at, countryAt, table.countries.textOf(rowCountry), table.countries.textOf(country))
		) {
			country = rowCountry;
			countryAt = at;
		}
		const channel = table.channel[row] as number;
		if (channel !== 0 && !channels.includes(channel)) channels.push(channel);
	}
	return {
		customerId: id ?? email ?? phone ?? '',
		hasId: id !== null,
		email,
		country: table.countries.textOf(country),
		consent: CONSENTS[consents[identities.personOf(previousNode)] as number] as Consent,
		channels: channels.map((code) => table.channels.textOf(code) as string).sort(),
	};
}

function isLater(
	at: number,
	thanAt: number,
	text: string | null,
	thanText: string | null,
): boolean {
	if (at !== thanAt) return at > thanAt;
	return thanText === null || (text ?? '') < thanText;
}
