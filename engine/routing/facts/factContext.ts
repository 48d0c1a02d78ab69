import type { Zone } from '../../dates/zone';

/** What is the same for all customers of a run. */
export interface FactContext {
	/** The moment of the run, ms since 1970. */
	now: number;
	/** The shop's, for dates that name none. */
	zone: Zone;
	crisisBeganAt?: number;
	/** Missing while the crisis lasts. */
	crisisEndedAt?: number;
	/** Folded words by which a topic is about the crisis. */
	crisisTopics: readonly string[];
	/** Days between the orders of a customer, undefined where they have no rhythm yet. */
	usualGap(json: unknown): number | undefined;
	/** Days between orders where a customer has no rhythm of their own yet. */
	typicalGapDays: number;
}
