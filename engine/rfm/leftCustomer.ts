import { tidyEmail } from '../identity/contact';
import { sha256 } from '../identity/sha256';
import { textAt } from '../json';
import type { CustomerResult } from './customerResult';
import type { PreviousCustomer } from './previousScores';
import type { RfmSettings } from './rfmSettings';

/**
 * The result for a customer who was scored before and is not among the customers now: nothing is known but who it was
 * and which segment they left. Consent is not carried over, since nobody knows whether it still holds.
 */
export function leftCustomer(
	previous: PreviousCustomer,
	{ hashEmails, scoresOnly }: Pick<RfmSettings, 'hashEmails' | 'scoresOnly'>,
): CustomerResult {
	const { customerId } = previous;
	const email = textAt(previous.json, 'email') ?? null;
	const isAddress = tidyEmail(customerId) !== null;
	return {
		customerId:
			customerId !== null && isAddress && (hashEmails || scoresOnly)
				? sha256(customerId.toLowerCase())
				: customerId,
		// What is no address is the hash of one, from an earlier run with the same option.
		email: hashEmails && previous.email !== null ? sha256(previous.email) : email,
		orderCount: null,
		totalSpent: null,
		averageOrderValue: null,
		currency: null,
		firstOrderAt: null,
		lastOrderAt: null,
		recencyDays: null,
		recencyScore: null,
		frequencyScore: null,
		monetaryScore: null,
		rfmCell: null,
		rfmScore: null,
		segment: null,
		reason: 'Scored before, but no order of this customer is in the input now.',
		discountShare: null,
		channels: [],
		country: null,
		consent: 'unknown',
		topProduct: null,
		topCategory: null,
		previousSegment: previous.segment,
		segmentChanged: true,
		movement: 'left',
		purchaseHistory: null,
	};
}
