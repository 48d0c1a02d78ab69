import { textAt } from '../orders/json';
import type { CustomerResult } from './customerResult';
import type { PreviousCustomer } from './previousScores';

/**
 * The result for a customer who was scored before and is not among the customers now: nothing is known but who it was
 * and which segment they left. Consent is not carried over, since nobody knows whether it still holds.
 */
export function leftCustomer(previous: PreviousCustomer): CustomerResult {
	return {
		customerId: previous.customerId,
		email: textAt(previous.json, 'email') ?? null,
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
	};
}
