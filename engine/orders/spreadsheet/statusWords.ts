import { plainWords } from '../../text/plainWords';
import { ORDER_STATES } from './synonyms/orderStates';

type State = keyof typeof ORDER_STATES;

/** Longer than any state of an order; what is longer is somebody's remark. */
const LONGEST_STATUS = 80;

const STATE_OF_WORDS: ReadonlyMap<string, State> = new Map(
	(Object.keys(ORDER_STATES) as State[]).flatMap((state) =>
		ORDER_STATES[state]
			.flatMap((words) => words.split(','))
			.map((words) => [plainWords(words), state] as const),
	),
);

/** "Partially", "teilweise", "en partie" and their like: the rest of the order counts. */
const IN_PART = /(?:^| )(?:parti|parci|parz|teil|gedeelt|deels)/;

/** Whether a status says that part of an order was paid back: "Partially refunded", "Teilweise erstattet". */
export function isPartRefund(value: unknown): boolean {
	if (typeof value !== 'string' || value.length > LONGEST_STATUS) return false;
	const words = plainWords(value);
	return (
		IN_PART.test(words) && words.split(' ').some((word) => STATE_OF_WORDS.get(word) === 'refunded')
	);
}

/**
 * What the status of an order means in seven languages: the reason why it does not count, or `counts`.
 *
 * What comes behind the word for a cancellation or a refund is passed over ("Storniert durch Kunde"). Words that are
 * not known count: shops make up states of their own, and most of them are steps of shipping.
 *
 * @example
 * statusOf('Annulée') // 'cancelled'
 * statusOf('In attesa di pagamento') // 'unpaid'
 * statusOf('partially_refunded') // 'counts'
 * statusOf('Being gift-wrapped') // 'counts'
 */
export function statusOf(value: unknown): State | 'counts' {
	if (typeof value !== 'string' || value.length > LONGEST_STATUS) return 'counts';
	let words = plainWords(value);
	const whole = STATE_OF_WORDS.get(words);
	if (whole !== undefined) return whole;
	if (IN_PART.test(words)) return 'counts';
	while (words.includes(' ')) {
		words = words.slice(0, words.lastIndexOf(' '));
		const state = STATE_OF_WORDS.get(words);
		// "Pending shipment" and "failed delivery" are paid; only their whole text says that an order is not.
		if (state !== undefined && state !== 'unpaid') return state;
	}
	return 'counts';
}
