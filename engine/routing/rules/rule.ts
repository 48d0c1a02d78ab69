/** Where a value of a comparison comes from. */
export type Operand =
	| { kind: 'constant'; value: unknown }
	/** A field of the item: the names (and list positions) on the way to it. */
	| { kind: 'field'; path: readonly string[] }
	/** Worked out anew for each item, by whoever made the rule. */
	| { kind: 'computed'; text: string; valueAt(item: number): unknown };

/** What a comparison does, in the words of n8n's filter. */
export interface Operator {
	/** `string`, `number`, `dateTime`, `boolean`, `array`, `object`, or `any`. */
	type: string;
	operation: string;
	/** Type of the right value, where it is another one. */
	rightType?: string;
	/** Whether there is no right value. */
	singleValue?: boolean;
}

/** How values are compared, as n8n's filter stores it beside the conditions. */
export interface ComparisonSettings {
	ignoreCase: boolean;
	/** Whether a value of another type is a mistake instead of being converted. */
	strict: boolean;
	/** Version of n8n's filter, 1 to 3: they differ in what blank numbers and texts of booleans are. */
	version: number;
}

export interface Condition {
	left: Operand;
	right: Operand;
	operator: Operator;
}

/** Conditions and groups within, of which all or any have to hold. Never empty. */
export interface ConditionGroup {
	combinator: 'and' | 'or';
	conditions: readonly Condition[];
	comparison: ComparisonSettings;
	groups: readonly ConditionGroup[];
}

/** Who goes to an output. */
export interface Rule {
	output: string;
	group: ConditionGroup;
}
