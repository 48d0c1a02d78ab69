/** The most characters of a merge tag. */
const LONGEST_TAG = 10;

/** The tags of the default mapping, where ten characters leave no room for the whole name. */
const TAGS: ReadonlyMap<string, string> = new Map([
	['rfm_segment', 'RFMSEGMENT'],
	['rfm_previous_segment', 'RFMSEGPREV'],
	['rfm_cell', 'RFMCELL'],
	['rfm_score', 'RFMSCORE'],
	['rfm_recency', 'RFMRECENCY'],
	['rfm_frequency', 'RFMFREQ'],
	['rfm_monetary', 'RFMMONEY'],
	['order_count', 'ORDERCOUNT'],
	['total_spent', 'TOTALSPENT'],
	['last_order_at', 'LASTORDER'],
	['top_product', 'TOPPRODUCT'],
	['top_category', 'TOPCATEG'],
	['value_tier', 'VALUETIER'],
	['predicted_value', 'PREDVALUE'],
	['expected_orders', 'EXPORDERS'],
	['next_order_at', 'NEXTORDER'],
	['churn_chance', 'CHURNPROB'],
	['churn_risk', 'CHURNRISK'],
	['survey_sentiment', 'SENTIMENT'],
	['nps_group', 'NPSGROUP'],
	['segment_route', 'SEGROUTE'],
	['segment_action', 'SEGACTION'],
	['segment_tone', 'SEGTONE'],
	['segment_offer', 'SEGOFFER'],
]);

/**
 * The merge tag of a property: Mailchimp allows ten characters, capitals and digits.
 *
 * @example
 * mergeTag('rfm_segment') // 'RFMSEGMENT'
 */
export function mergeTag(property: string): string {
	const tag = TAGS.get(property) ?? property.toUpperCase().replace(/[^A-Z0-9_]/g, '');
	return tag.slice(0, LONGEST_TAG);
}
