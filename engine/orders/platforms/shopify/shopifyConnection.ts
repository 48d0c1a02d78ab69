import { isRecord, listAt, objectAt, type JsonRecord } from '../../../json';

/**
 * The objects of a GraphQL connection, whether the query asked for `nodes` or for `edges { node }`.
 *
 * @example
 * shopifyConnection({ lineItems: { edges: [{ node: { title: 'Ring' } }] } }, 'lineItems') // [{ title: 'Ring' }]
 */
export function shopifyConnection(record: JsonRecord, key: string): JsonRecord[] {
	const connection = objectAt(record, key);
	const nodes = listAt(connection, 'nodes').filter(isRecord);
	if (nodes.length > 0) return nodes;
	const found: JsonRecord[] = [];
	for (const edge of listAt(connection, 'edges')) {
		const node = isRecord(edge) ? objectAt(edge, 'node') : undefined;
		if (node !== undefined) found.push(node);
	}
	return found;
}
