import { FIRST_NAMES, fictionalPhone, LAST_NAMES } from './inventedNames';
import type { Random } from './random';
import type { SampleCustomer } from './sampleCustomer';
import type { SampleOrder } from './sampleOrder';
import type { Traits } from './traits';

/** Gives a customer a name, an e-mail address and a phone number that are nobody's and no other customer's. */
export function inventCustomer(random: Random, traits: Traits, number: number): SampleCustomer {
	const firstName = random.choice(FIRST_NAMES);
	const lastName = random.choice(LAST_NAMES);
	const domain = random.chance(0.8) ? 'example.com' : 'example.org';
	const phone = traits.hasPhone ? fictionalPhone(number - 1) : null;
	const leavesOnlyPhone = traits.knownAs === 'tillByPhone' && phone !== null;
	return {
		number,
		accountId:
			traits.knownAs === 'account' || traits.knownAs === 'guestThenAccount' ? number : null,
		firstName,
		lastName,
		email: leavesOnlyPhone ? null : `${firstName}.${lastName}${number}@${domain}`.toLowerCase(),
		phone,
		country: traits.country,
		consent: traits.consent,
	};
}

/**
 * What the shop records of a customer with one order: on the web by whether they are signed in, in the store by what
 * they say at the till, which is not always the same.
 */
export function identify(
	random: Random,
	{ accountId, email, phone }: SampleCustomer,
	order: { channel: 'web' | 'pos'; isFirst: boolean; knownAs: Traits['knownAs'] },
): Pick<SampleOrder, 'accountId' | 'email' | 'phone'> {
	const typed = email !== null && random.chance(0.03) ? typedInAHurry(random, email) : email;
	const asGuest = { accountId: null, email: typed, phone: email === null ? phone : null };
	if (accountId === null) return asGuest;
	if (order.channel === 'web') {
		return order.knownAs === 'guestThenAccount' && order.isFirst
			? asGuest
			: { accountId, email: typed, phone };
	}
	const said = random.uniform();
	if (phone !== null && said < 0.2) return { accountId: null, email: null, phone: spaced(phone) };
	return said < 0.45 ? asGuest : { accountId, email, phone };
}

function typedInAHurry(random: Random, email: string): string {
	return random.chance(0.5)
		? email.toUpperCase()
		: email.slice(0, 1).toUpperCase() + email.slice(1);
}

/** As a cashier writes it: '+49 30 23125 017'. */
function spaced(phone: string): string {
	const area = phone.length - 8;
	return `${phone.slice(0, 3)} ${phone.slice(3, area)} ${phone.slice(area, -3)} ${phone.slice(-3)}`;
}
