import { valueAt, type JsonRecord } from '../../../json';

import type { Rejection } from '../../rejection';

/**
 * Why a Stripe object or event of test mode does not count; undefined for one of live mode, and for one that does not
 * say (refunds have no `livemode`).
 */
export function stripeTestMode(record: JsonRecord): Rejection | undefined {
	if (valueAt(record, 'livemode') !== false) return undefined;
	return {
		reason: 'test',
		detail: 'Stripe says livemode: false. Use a live key to read real payments.',
	};
}
