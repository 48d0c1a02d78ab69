import { textAt, type JsonRecord } from '../../../json';

/**
 * Whether a Shopify transaction paid money back: one of kind `refund` that succeeded. Old records leave out the status
 * of a transaction that went through.
 */
export function isPaidBack(transaction: JsonRecord): boolean {
	const status = textAt(transaction, 'status');
	return textAt(transaction, 'kind') === 'refund' && (status === undefined || status === 'success');
}
