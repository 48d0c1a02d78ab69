import { PLATFORM_LABELS, type Platform } from '../../../platform';
import { shorten } from './shorten';

/**
 * The platform's own words, as the sentence of a rejection quotes them.
 *
 * @param field the field's name as the operator sees it in the data
 * @example
 * platformSays('shopify', 'financial_status', 'voided') // 'Shopify says financial_status: voided'
 */
export function platformSays(platform: Platform, field: string, value: unknown): string {
	return `${PLATFORM_LABELS[platform]} says ${field}: ${shorten(value) || 'nothing readable'}`;
}
