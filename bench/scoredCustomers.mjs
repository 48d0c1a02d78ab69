const SEGMENTS = [
	'Champions',
	'Loyal',
	'Potential Loyalist',
	'New Customers',
	'Promising',
	'Need Attention',
	'About To Sleep',
	'At Risk',
	"Can't Lose Them",
	'Hibernating',
	'Lost',
];
const COUNTRIES = ['DE', 'AT', 'CH', 'NL', 'FR', 'IT', 'ES', 'PL', 'DK', 'SE'];

/**
 * Customers as RFM Score puts them out, in as far as a router looks at them. Seeded, so that every run measures the same.
 *
 * @param {number} customers
 */
export function scoredCustomers(customers) {
	let state = 1;
	const random = (below) => {
		// The generator of Numerical Recipes: no statistics hang on it here, only the same data each time.
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
	return Array.from({ length: customers }, (_, i) => ({
		// Parsed from JSON, as the items of a real run are.
		json: JSON.parse(
			JSON.stringify({
				customerId: `C${100_000 + i}`,
				email: `c${i}@example.com`,
				orderCount: 1 + random(8),
				totalSpent: random(1_000),
				recencyDays: random(700),
				segment: SEGMENTS[random(SEGMENTS.length)],
				country: COUNTRIES[random(COUNTRIES.length)],
				consent: random(4) === 0 ? 'unsubscribed' : 'subscribed',
			}),
		),
		pairedItem: { item: i },
	}));
}

/**
 * Ten rules with three conditions each, as the editor stores them: one for each country, with limits on spending and on
 * silence that a bit more than half of its customers keep.
 */
export const TEN_RULES = COUNTRIES.map((country, index) => ({
	outputKey: `Active in ${country}`,
	output: `Active in ${country}`,
	conditions: {
		options: { caseSensitive: true, leftValue: '', typeValidation: 'loose', version: 3 },
		combinator: 'and',
		conditions: [
			condition('country', 'string', 'equals', country),
			condition('totalSpent', 'number', 'gt', 100 + index * 10),
			condition('recencyDays', 'number', 'lte', 500),
		],
	},
	groups: {},
}));

function condition(field, type, operation, rightValue) {
	return {
		id: field,
		leftValue: `={{ $json.${field} }}`,
		rightValue,
		operator: { type, operation },
	};
}
