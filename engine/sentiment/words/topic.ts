/** What answers of a shop's customers are about. An operator's own topics come beside these. */
export type Topic =
	| 'shipping'
	| 'price'
	| 'quality'
	| 'sizing'
	| 'design'
	| 'packaging'
	| 'service'
	| 'returns'
	| 'website'
	| 'stock'
	| 'ethics';

/** The topics with the names that an operator reads. */
export const TOPIC_TITLES: Readonly<Record<Topic, string>> = {
	shipping: 'Shipping and delivery',
	price: 'Price and value',
	quality: 'Product quality',
	sizing: 'Sizing and fit',
	design: 'Design and style',
	packaging: 'Packaging and gift',
	service: 'Customer service',
	returns: 'Returns and refunds',
	website: 'Website and checkout',
	stock: 'Stock and supply',
	ethics: 'Ethics and sustainability',
};

export const TOPICS = Object.keys(TOPIC_TITLES) as readonly Topic[];

/**
 * Phrases of a topic in one language, with commas between them, in the notation of `phraseParts`: those that only
 * name it, and those that also speak for it or against it, whatever else the clause says ("too expensive").
 */
export interface TopicPhrases {
	readonly mentions: string;
	/** Those that name what is no praise of the topic, whatever its clause says: a recall. */
	readonly troubles?: string;
	readonly praise: string;
	readonly faults: string;
}

/** The phrases of all topics in one language, and those that look like a topic and are none ("gift card"). */
export interface TopicWords {
	readonly topics: Readonly<Record<Topic, TopicPhrases>>;
	readonly otherwise: string;
	/** Nouns of what the shop sells, with blanks between them. */
	readonly goods: string;
}
