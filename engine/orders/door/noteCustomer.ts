import { tidyCustomerId, tidyEmail, tidyPhone } from '../../identity/contact';
import { emailDigest } from '../../identity/emailDigest';
import { isBlank, isRecord, valueAt, type JsonRecord } from '../../json';
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
	context: DoorContext,
	who: WhoBought,
	platform: Platform,
	at: number,
): number {
	const { identities } = context.book;
	const person = onlyOf(who.customerId);
	const { customerId, email, phone } = isRecord(person) ? withPerson(who, person) : who;
	const named = onlyOf(customerId);
	const id = tidyCustomerId(named);
	const address = tidyEmail(id === null && isBlank(email) ? named : onlyOf(email));
	const keys = {
		customerId: id ?? (address === null ? emailDigest(onlyOf(email)) : null),
		email: address,
		phone: tidyPhone(onlyOf(phone)),
	};
	if (who.name !== undefined && address !== null) {
		identities.noteName(platform, who.name, address);
	}
	return identities.note(platform, keys, at);
}

/** How APIs name what says who a person is, in the object of the person: `{ customer: { id, email } }`. */
const ID_KEYS = ['id', 'customerId', 'customer_id', '_id'];
const EMAIL_KEYS = ['email', 'emailAddress', 'email_address', 'mail'];
const PHONE_KEYS = ['phone', 'phoneNumber', 'phone_number', 'telephone'];

/** What a reading says by itself goes before what the person's object says. */
function withPerson(who: WhoBought, person: JsonRecord): WhoBought {
	return {
		...who,
		customerId: firstOf(person, ID_KEYS),
		email: isBlank(who.email) ? firstOf(person, EMAIL_KEYS) : who.email,
		phone: isBlank(who.phone) ? firstOf(person, PHONE_KEYS) : who.phone,
	};
}

function firstOf(person: JsonRecord, keys: readonly string[]): unknown {
	return keys.map((key) => valueAt(person, key)).find((value) => !isBlank(value));
}

/** Fields that look a value up in another table hold a list, nearly always of one. */
function onlyOf(value: unknown): unknown {
	return Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value;
}
