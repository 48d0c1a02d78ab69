import type { Contact, PropertyValue } from '../contacts/contact';

/**
 * A profile as the bulk import takes it. Properties that are known to be empty are taken off the profile: the import
 * ignores null.
 */
export function klaviyoProfile(contact: Contact) {
	const known: Record<string, PropertyValue> = {};
	const empty: string[] = [];
	for (const [name, value] of contact.properties) {
		if (value === null) empty.push(name);
		else known[name] = value;
	}
	return {
		type: 'profile',
		attributes: { ...klaviyoIdentity(contact), properties: known },
		...(empty.length > 0 && { meta: { patch_properties: { unset: empty } } }),
	};
}

/** The identifiers of a contact that are known. */
export function klaviyoIdentity({ email, phone, customerId }: Contact) {
	return {
		...(email !== null && { email }),
		...(phone !== null && { phone_number: phone }),
		...(customerId !== null && { external_id: customerId }),
	};
}
