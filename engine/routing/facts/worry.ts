import { isRecord } from '../../json';
import { foldName } from '../foldName';
import { findField, findNumber, findText } from './findField';

/** Words by which a topic of a survey answer is about a crisis of supply, delivery or a product. */
export const CRISIS_TOPICS: readonly string[] = [
	'delay',
	'delivery',
	'shipping',
	'availability',
	'stock',
	'supply',
	'recall',
	'safety',
	'quality',
	'refund',
	'trust',
	'communication',
];

/** Words of an answer that only a crisis of supply or a product brings up, without accents, in the languages that are read. */
const CRISIS_WORDS: readonly string[] = [
	...[
		'recall',
		'nickel',
		'supply stop',
		'supply problem',
		'delivery date',
		'sold out since',
		'no word on',
		'feel safe',
		'new clasp',
	],
	...['ruckruf', 'zuruckgeruf', 'lieferstopp', 'liefertermin', 'wieder lieferbar', 'lieferengpass'],
	...['rappel', 'rupture de stock', 'date de livraison'],
	...['retirada', 'retiro del producto', 'fecha de entrega', 'sin existencias'],
	...['recolha', 'data de entrega', 'sem stock', 'sem estoque'],
	...['richiamo', 'richiamat', 'data di consegna', 'esaurit'],
	...['terugroep', 'teruggeroep', 'leverdatum', 'uitverkocht'],
];

/** More topics than anybody writes about in an answer. */
const MOST_TOPICS = 50;
/** Nobody reads further for a worry. */
const LONGEST_TEXT = 5_000;

/**
 * Whether a survey answer is worried about the crisis: it speaks of it in words that only a crisis brings up, and is
 * neither pleased nor a mere question; or one of its topics is about it and negative, in an answer that is not pleased
 * either.
 *
 * @param words folded, see `foldName`
 * @returns undefined where the item has no answer
 */
export function isWorriedAboutCrisis(json: unknown, words: readonly string[]): boolean | undefined {
	const answer = answerOf(json);
	const topics = findField(json, 'topics');
	if (answer === undefined && !Array.isArray(topics)) return undefined;
	if (answer === 'positive') return false;
	if (namesCrisis(json) && (answer === 'negative' || !isQuestion(json))) return true;
	const list: readonly unknown[] = Array.isArray(topics) ? topics.slice(0, MOST_TOPICS) : [];
	return list.some((topic) => {
		const name = typeof topic === 'string' ? topic : isRecord(topic) ? topic.topic : undefined;
		if (typeof name !== 'string') return false;
		const folded = foldName(name);
		if (!words.some((word) => folded.includes(word))) return false;
		const own = isRecord(topic) ? moodOf(topic.sentiment, topic.score) : undefined;
		return (
			(own === 'negative' && answer !== 'neutral') || (answer === 'negative' && own !== 'positive')
		);
	});
}

function namesCrisis(json: unknown): boolean {
	const text = (findText(json, 'text') ?? '').slice(0, LONGEST_TEXT).toLowerCase();
	const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
	return CRISIS_WORDS.some((word) => plain.includes(word));
}

function isQuestion(json: unknown): boolean {
	const signals = findField(json, 'signals');
	return Array.isArray(signals) && signals.some((signal) => signalName(signal) === 'question');
}

function signalName(signal: unknown): unknown {
	return isRecord(signal) ? signal.signal : signal;
}

type Mood = 'negative' | 'mixed' | 'neutral' | 'positive';

function answerOf(json: unknown): Mood | undefined {
	return moodOf(findText(json, 'sentiment'), findNumber(json, 'sentimentScore'));
}

function moodOf(word: unknown, score: unknown): Mood | undefined {
	if (typeof word === 'string' && word !== '') {
		const folded = foldName(word);
		return folded === 'negative' || folded === 'positive' || folded === 'mixed'
			? folded
			: 'neutral';
	}
	if (typeof score !== 'number' || !Number.isFinite(score)) return undefined;
	if (score === 0) return 'neutral';
	return score < 0 ? 'negative' : 'positive';
}
