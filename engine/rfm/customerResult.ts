import type { Consent } from '../consent/consent';
import type { Movement } from './movement';

/**
 * One customer as the node puts it out. Moments are ISO 8601 in UTC, money is in the main unit of `currency`, unknown is
 * null.
 */
export interface CustomerResult {
	customerId: string | null;
	email: string | null;
	orderCount: number | null;
	totalSpent: number | null;
	averageOrderValue: number | null;
	currency: string | null;
	firstOrderAt: string | null;
	lastOrderAt: string | null;
	/** Whole days from the day of the last order to the analysis day, in the shop's time zone. */
	recencyDays: number | null;
	recencyScore: number | null;
	frequencyScore: number | null;
	monetaryScore: number | null;
	/** The three scores side by side, "543"; with a hyphen between them where a score can be 10. */
	rfmCell: string | null;
	/** Weighted mean of the three scores, two decimals. */
	rfmScore: number | null;
	segment: string | null;
	reason: string;
	/** Share of orders with a discount, 0..1. */
	discountShare: number | null;
	channels: string[];
	country: string | null;
	consent: Consent;
	topProduct: string | null;
	topCategory: string | null;
	previousSegment: string | null;
	segmentChanged: boolean | null;
	movement: Movement | null;
	/**
	 * The days of the shop's calendar on which the customer bought, ascending, and what was spent on each, less what was
	 * paid back: '2024-12-20 230.50; 2025-02-14 89.00'. Null where only a summary of the customer is known. A forecast
	 * needs it.
	 */
	purchaseHistory: string | null;
}

/** The fields that remain when nothing about the person is wanted. */
export const SCORE_FIELDS = [
	'customerId',
	'recencyScore',
	'frequencyScore',
	'monetaryScore',
	'rfmCell',
	'rfmScore',
	'segment',
	'previousSegment',
	'segmentChanged',
	'movement',
] as const satisfies ReadonlyArray<keyof CustomerResult>;
