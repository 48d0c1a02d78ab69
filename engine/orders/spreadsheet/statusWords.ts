import { plainWords } from '../../text/plainWords';
import {
	OPEN_PAYMENT,
	ORDER_STATE_NOUNS,
	ORDER_STATES,
	WAITING_ORDER,
} from './synonyms/orderStates';

type State = keyof typeof ORDER_STATES;

/** Longer than any state of an order; what is longer is somebody's remark. */
const LONGEST_STATUS = 80;

const STATE_OF_WORDS = indexed(ORDER_STATES);
const STATE_OF_NOUNS = indexed(ORDER_STATE_NOUNS);
const OPEN = wordsOf(OPEN_PAYMENT);
const WAITING = wordsOf(WAITING_ORDER);

/** "Partially", "teilweise", "en partie" and their like: the rest of the order counts. */
const IN_PART = /(?:^| )(?:parti|parci|parz|part |partly|teil|anteilig|gedeelt|deels|deel)/;
/** "Teilerstattung" and "deelterugbetaling" are one word. */
const PART_IN_WORD = /^(?:teil|deel)/;

/** Whether a status says that part of an order was paid back: "Partially refunded", "Teilerstattung". */
export function isPartRefund(value: unknown): boolean {
	if (typeof value !== 'string' || value.length > LONGEST_STATUS) return false;
	const words = plainWords(value);
	return (
		IN_PART.test(words) &&
		words.split(' ').some((word) => isRefund(word) || isRefund(word.replace(PART_IN_WORD, '')))
	);
}

function isRefund(word: string): boolean {
	return STATE_OF_WORDS.get(word) === 'refunded' || STATE_OF_NOUNS.get(word) === 'refunded';
}

/** Whether a status says that an order waits, and not what for: "Pending", "In attesa". */
export function isWaiting(value: unknown): boolean {
	return (
		typeof value === 'string' && value.length <= LONGEST_STATUS && WAITING.has(plainWords(value))
	);
}

/**
 * What the status of an order means in seven languages: the reason why it does not count, or `counts`.
 *
 * What comes behind the word for a cancellation or a refund is passed over ("Storniert durch Kunde"), but not behind a
 * noun ("Retoure angemeldet"). Words that are not known count: shops make up states of their own, and most of them are
 * steps of shipping.
 *
 * @param isOfPayment whether the column is that of the payment: then "open" is not paid, and not "not shipped yet"
 * @example
 * statusOf('Annulée') // 'cancelled'
 * statusOf('Retoure') // 'refunded'
 * statusOf('In attesa di pagamento') // 'unpaid'
 * statusOf('partially_refunded') // 'counts'
 * statusOf('Being gift-wrapped') // 'counts'
 */
export function statusOf(value: unknown, isOfPayment = false): State | 'counts' {
	if (typeof value !== 'string' || value.length > LONGEST_STATUS) return 'counts';
	let words = plainWords(value);
	const whole = STATE_OF_WORDS.get(words) ?? STATE_OF_NOUNS.get(words);
	if (whole !== undefined) return whole;
	if (isOfPayment && OPEN.has(words)) return 'unpaid';
	if (IN_PART.test(words)) return 'counts';
	while (words.includes(' ')) {
		words = words.slice(0, words.lastIndexOf(' '));
		const state = STATE_OF_WORDS.get(words);
		// "Pending shipment" and "failed delivery" are paid; only their whole text says that an order is not.
		if (state !== undefined && state !== 'unpaid') return state;
	}
	return 'counts';
}

function wordsOf(lists: readonly string[]): ReadonlySet<string> {
	return new Set(lists.flatMap((names) => names.split(',')).map(plainWords));
}

function indexed(
	words: Readonly<Partial<Record<State, readonly string[]>>>,
): ReadonlyMap<string, State> {
	return new Map(
		(Object.keys(words) as State[]).flatMap((state) =>
			(words[state] ?? [])
				.flatMap((names) => names.split(','))
				.map((name) => [plainWords(name), state] as const),
		),
	);
}
