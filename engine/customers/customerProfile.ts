import { CONSENTS, type OrderTable } from '../orders/orderTable';
import type { Consent } from '../consent/consent';
import type { CustomerLedger } from './customerLedger';
import type { Identities } from '../identity/identities';
import { rowAt } from './ledgerEntries';

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
	const { id, email, phone } = contactOf(customer, ledger, table, identities);
	const { country, channels } = whereaboutsOf(customer, ledger, table);
	const anyRow = rowAt(ledger.entries, ledger.start[customer] as number);
	const person = identities.personOf(table.identity[anyRow] as number);
	return {
		customerId: id ?? email ?? phone ?? '',
		hasId: id !== null,
		email,
		country,
		consent: CONSENTS[consents[person] as number] as Consent,
		channels,
	};
}

interface Contact {
	id: string | null;
	email: string | null;
	phone: string | null;
}

function contactOf(
	customer: number,
	ledger: CustomerLedger,
	table: OrderTable,
	identities: Identities,
): Contact {
	const only = ledger.node[customer] as number;
	if (only !== -1) {
		return {
			id: identities.kindOf(only) === 'id' ? identities.textOf(only) : null,
			email: identities.emails.textOf(only),
			phone: identities.phones.textOf(only),
		};
	}
	let id: string | null = null;
	let idAt = -Infinity;
	let email: string | null = null;
	let emailAt = -Infinity;
	let phone: string | null = null;
	const end = ledger.start[customer + 1] as number;
	for (let i = ledger.start[customer] as number; i < end; i++) {
		const row = rowAt(ledger.entries, i);
		const at = table.placedAt[row] as number;
		const node = table.identity[row] as number;
		if (identities.kindOf(node) === 'id' && isLater(at, idAt, identities.textOf(node), id)) {
			id = identities.textOf(node);
			idAt = at;
		}
		const nodeEmail = identities.emails.textOf(node);
		const nodeEmailAt = identities.emails.notedAt(node);
		if (nodeEmail !== null && isLater(nodeEmailAt, emailAt, nodeEmail, email)) {
			email = nodeEmail;
			emailAt = nodeEmailAt;
		}
		const nodePhone = identities.phones.textOf(node);
		if (nodePhone !== null && (phone === null || nodePhone < phone)) phone = nodePhone;
	}
	return { id, email, phone };
}

/** The country of the latest order that names one, and all channels. */
function whereaboutsOf(
	customer: number,
	ledger: CustomerLedger,
	table: OrderTable,
): Pick<CustomerProfile, 'country' | 'channels'> {
	if (table.country.isEmpty && table.channel.isEmpty) return { country: null, channels: [] };
	const start = ledger.start[customer] as number;
	const end = ledger.start[customer + 1] as number;
	const first = rowAt(ledger.entries, start);
	if (end === start + 1 && table.furtherChannels.size === 0) {
		const channel = table.channels.textOf(table.channel.get(first));
		return {
			country: table.countries.textOf(table.country.get(first)),
			channels: channel === null ? [] : [channel],
		};
	}
	let country: string | null = null;
	let countryAt = -Infinity;
	const channels: number[] = [];
	for (let i = start; i < end; i++) {
		const row = rowAt(ledger.entries, i);
		const at = table.placedAt[row] as number;
		const rowCountry = table.countries.textOf(table.country.get(row));
		if (rowCountry !== null && isLater(at, countryAt, rowCountry, country)) {
			country = rowCountry;
			countryAt = at;
		}
		addChannel(channels, table.channel.get(row));
		if (table.furtherChannels.size === 0) continue;
		for (const channel of table.furtherChannels.get(row) ?? []) addChannel(channels, channel);
	}
	return {
		country,
		channels: channels.map((code) => table.channels.textOf(code) as string).sort(),
	};
}

function addChannel(channels: number[], channel: number): void {
	if (channel !== 0 && !channels.includes(channel)) channels.push(channel);
}

/** Whether a text is from a later moment than another, or of the same moment and alphabetically first. */
function isLater(at: number, thanAt: number, text: string, thanText: string | null): boolean {
	if (at !== thanAt) return at > thanAt;
	return thanText === null || text < thanText;
}
