import { isRecord, textAt, valueAt, type JsonRecord } from '../../../json';

/**
 * The id under a key of a Stripe object. Stripe writes a reference as an id, or as the whole object where the request
 * asked to expand it.
 *
 * @see https://docs.stripe.com/api/expanding_objects
 * @example
 * stripeIdAt({ customer: 'cus_1' }, 'customer') // 'cus_1'
 * stripeIdAt({ customer: { id: 'cus_1', email: 'ana@example.com' } }, 'customer') // 'cus_1'
 */
export function stripeIdAt(record: JsonRecord | undefined, key: string): string | undefined {
	const reference = valueAt(record, key);
	return isRecord(reference) ? textAt(reference, 'id') : textAt(record, key);
}
