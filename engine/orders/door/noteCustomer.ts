import { tidyCustomerId, tidyEmail, tidyPhone } from '../../identity/contact';
import { isBlank } from '../../json';
import type { Platform } from '../../platform';
import { quote } from '../../text/quote';
import type { Rejection } from '../rejection';
import type { DoorContext } from './doorContext';

/** What a reading says about who bought. */
interface WhoBought {
	customerId?: unknown;
	email?: unknown;
	phone?: unknown;
	name?: string;
	buyerElsewhere?: string;
}

/** Why a reading that names nobody is rejected: nothing is there, or nothing that can be used. */
export function noCustomer({ customerId, email, phone, buyerElsewhere }: WhoBought): Rejection {
	const written = [email, customerId, phone].find((value) => !isBlank(value) && value !== 0);
	return {
		reason: 'noCustomer',
		detail:
			written === undefined
				? (buyerElsewhere ??
					'There is neither a customer ID nor an e-mail address nor a phone number.')
				: `${quote(written)} does not say who the customer is, and there is no other ID, e-mail address or phone number.`,
	};
}

/** Notes who a reading is about. @returns the identity, -1 where it names nobody */
export function noteCustomer(
	{ book: { identities } }: DoorContext,
	{ customerId, email, phone, name }: WhoBought,
	platform: Platform,
	at: number,
): number {
	const id = tidyCustomerId(onlyOf(customerId));
	const keys = {
		customerId: id,
		email: tidyEmail(onlyOf(id === null && isBlank(email) ? customerId : email)),
		phone: tidyPhone(onlyOf(phone)),
	};
	if (name !== undefined && keys.email !== null) identities.noteName(platform, name, keys.email);
	return identities.note(platform, keys, at);
}

/** Fields that look a value up in another table hold a list, nearly always of one. */
function onlyOf(value: unknown): unknown {
	return Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value;
}
