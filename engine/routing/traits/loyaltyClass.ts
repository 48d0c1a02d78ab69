import type { FactContext } from '../facts/factContext';
import { findNumber } from '../facts/findField';
import { readNumberFact } from '../facts/readFact';
import { PRICE_SENSITIVE_SHARE, SILENT } from '../playbooks/limits';

export type LoyaltyClass = 'new' | 'loyal' | 'switcher';

/**
 * Whether a customer is new (one order), loyal (several, in their own rhythm and mostly at the full price) or a switcher:
 * several orders, and silent for more than twice their usual time or there for discounts. Where else people buy no shop
 * knows; this is what its own orders let suppose.
 *
 * @returns undefined without an order, or where nobody knows when the last one was
 */
export function loyaltyClass(json: unknown, context: FactContext): LoyaltyClass | undefined {
	const orders = findNumber(json, 'orderCount');
	if (orders === undefined || orders < 1) return undefined;
	if (orders < 2) return 'new';
	const silence = readNumberFact(json, 'silence', context);
	if (silence === undefined) return undefined;
	const buysCheap = (findNumber(json, 'discountShare') ?? 0) >= PRICE_SENSITIVE_SHARE;
	return silence > SILENT || buysCheap ? 'switcher' : 'loyal';
}
