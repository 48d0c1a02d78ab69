import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { ReadSettings } from '../../orders/readSettings';

export interface MeasureSettings {
	/** How the orders are to be read; its analysis date is the moment of the look. */
	read: ReadSettings;
	/** How many days after they were routed customers are watched. */
	windowDays: number;
	/** When customers were routed whose item does not say, ms since 1970. */
	routedAt?: number;
	/** See `customerKey`. */
	customerField?: string;
}

/** Of the intervals, and 1 − the significance that verdicts ask for. */
export const CONFIDENCE = 0.95;

/** How many standard errors an interval goes to each side. */
export const CONFIDENCE_Z = normalQuantile(1 - (1 - CONFIDENCE) / 2, 0, 1);

/** The chance to find a lift where there is one, by which the sample that is needed is worked out. */
export const POWER = 0.8;

/** The relative lift of conversion that is worth finding. */
export const LIFT_WORTH_FINDING = 0.1;
