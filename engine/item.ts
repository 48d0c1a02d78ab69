/** A workflow item, in as far as it matters here. */
export interface Item {
	readonly json: unknown;
}
