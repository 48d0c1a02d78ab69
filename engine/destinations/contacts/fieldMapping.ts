/** One field of the items, and what it is called at the destination. */
export interface MappedField {
	/** Path in the item, such as `segment` or `route.action`. */
	field: string;
	property: string;
}

/**
 * What is written where the operator maps nothing: what the nodes of this package say about a customer, under names that
 * tell where they come from. A field that no item has is not written.
 */
export const DEFAULT_MAPPING: readonly MappedField[] = [
	{ field: 'segment', property: 'rfm_segment' },
	{ field: 'previousSegment', property: 'rfm_previous_segment' },
	{ field: 'rfmCell', property: 'rfm_cell' },
	{ field: 'rfmScore', property: 'rfm_score' },
	{ field: 'recencyScore', property: 'rfm_recency' },
	{ field: 'frequencyScore', property: 'rfm_frequency' },
	{ field: 'monetaryScore', property: 'rfm_monetary' },
	{ field: 'orderCount', property: 'order_count' },
	{ field: 'totalSpent', property: 'total_spent' },
	{ field: 'lastOrderAt', property: 'last_order_at' },
	{ field: 'topProduct', property: 'top_product' },
	{ field: 'topCategory', property: 'top_category' },
	{ field: 'valueTier', property: 'value_tier' },
	{ field: 'predictedValue', property: 'predicted_value' },
	{ field: 'expectedOrders', property: 'expected_orders' },
	{ field: 'nextOrderAt', property: 'next_order_at' },
	{ field: 'churnProbability', property: 'churn_chance' },
	{ field: 'churnRisk', property: 'churn_risk' },
	{ field: 'sentiment', property: 'survey_sentiment' },
	{ field: 'npsGroup', property: 'nps_group' },
	{ field: 'route.output', property: 'segment_route' },
	{ field: 'route.action', property: 'segment_action' },
	{ field: 'route.tone', property: 'segment_tone' },
	{ field: 'route.offer', property: 'segment_offer' },
];
