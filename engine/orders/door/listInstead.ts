/**
 * What to do about a list in the place of one value, which n8n's Aggregate node leaves there.
 *
 * @param what the value would be: "date", "amount"
 */
export function listInstead(what: string, list: readonly unknown[]): string {
	const values = `${list.length} ${list.length === 1 ? 'value' : 'values'}`;
	return `The field of the ${what} holds a list of ${values} where one item has to be one order. Where an Aggregate node made it, take that out, or set it to "All Item Data (Into a Single List)".`;
}
