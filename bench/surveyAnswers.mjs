/** Answers of about a hundred characters, made from parts so that hardly two are alike. */

const OPENINGS = [
	'The ring is lovely',
	'Honestly the quality is not what I expected',
	'Great customer service',
	'Delivery took three weeks',
	'I bought this as a gift for my sister',
	'The clasp broke after two days',
	'Beautiful earrings',
	'Sizing runs small',
	'Too expensive for plated metal',
	'My second order this year',
];
const MIDDLES = [
	'and it arrived well packaged',
	'but nobody answered my emails',
	'and the colour matches the photo',
	'though the box was damaged',
	'and I had to ask for a refund',
	'but the stones sparkle like new',
	'and the checkout kept failing',
	'and returning it was easy',
	'but my usual size was sold out',
];
const ENDINGS = [
	'Would buy again!',
	'Never again.',
	'Would recommend to friends.',
	'Not worth the price.',
	'I am really disappointed',
	'So happy with it 😍',
	'Please send a replacement.',
	'Maybe next time.',
	'10/10',
	'Thank you so much',
	'What a waste of money 😡',
];

/** @returns items with `text` and `answeredAt`, always the same */
export function surveyAnswers(count) {
	const start = Date.UTC(2026, 0, 1);
	return Array.from({ length: count }, (_, index) => ({
		id: index + 1,
		email: `customer${index % 20_000}@example.com`,
		answeredAt: new Date(start + index * 60_000).toISOString(),
		text: `${OPENINGS[index % 10]} ${MIDDLES[index % 9]}, order ${index}, since ${1990 + (index % 37)}. ${ENDINGS[index % 11]}`,
	}));
}
