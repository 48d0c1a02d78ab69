import { valueAt, type JsonRecord } from '../../../json';
import type { Rejection } from '../../rejection';
import { platformSays } from '../asWritten/platformSays';
import { stateExclusion, stateMeanings } from '../asWritten/stateExclusion';

/** An order is `shipping` while parts of it are on their way and paid for. */
const MEANINGS = stateMeanings({
	counts: 'paid, completed, shipping',
	cancelled: 'canceled',
	unpaid: 'open, created, pending, authorized, expired, failed',
});

/** Why a payment or an order of Mollie does not count. */
export function mollieExclusion(record: JsonRecord): Rejection | undefined {
	const mode = valueAt(record, 'mode');
	if (mode === 'test') return { reason: 'test', detail: platformSays('mollie', 'mode', mode) };
	return stateExclusion('mollie', 'status', valueAt(record, 'status'), MEANINGS);
}
