/** A rule as the editor stores it. */
export function storedRule(
	output: string,
	conditions: Array<[left: string, type: string, operation: string, right?: unknown]>,
	more: { combinator?: 'and' | 'or'; groups?: object } = {},
) {
	return {
		output,
		conditions: {
			options: { caseSensitive: true, leftValue: '', typeValidation: 'loose', version: 3 },
			combinator: more.combinator ?? 'and',
			conditions: conditions.map(([leftValue, type, operation, rightValue = ''], index) => ({
				id: String(index),
				leftValue,
				rightValue,
				operator: { type, operation },
			})),
		},
		groups: more.groups ?? {},
	};
}
