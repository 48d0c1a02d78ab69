import type { ReadSettings } from '../orders/readSettings';
import type { ScoringSettings } from './scoring/chooseCutPoints';
import type { PerMeasure } from './scoring/measure';
import type { SegmentMapName } from './segments/chooseSegmentMap';
import type { CustomSegmentRule } from './segments/customSegments';

/** Everything that decides how customers are scored. */
export interface RfmSettings {
	read: ReadSettings;
	scoring: ScoringSettings;
	segmentMap: SegmentMapName;
	/** Rules of the `custom` segment map. */
	segmentRules: readonly CustomSegmentRule[];
	/** How much each score counts in `rfmScore`; not all zero. */
	weights: PerMeasure<number>;
	/** Customers who spent less, in the main unit of the currency, are left out. */
	minimumSpend?: number;
	/** Gives ids and scores only, nothing about the person. */
	scoresOnly: boolean;
	/** Gives the SHA-256 of e-mail addresses in their place. */
	hashEmails: boolean;
}
