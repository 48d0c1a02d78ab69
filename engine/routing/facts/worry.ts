import { isRecord } from '../../orders/json';
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

/** More topics than anybody writes about in an answer. */
const MOST_TOPICS = 50;

/**
 * Whether a survey answer is negative about the crisis: one of its topics is about it and negative, or the answer as a
 * whole is and that topic is at least not positive.
 *
 * @param words folded, see `foldName`
 * @returns undefined where the item has no answer
 */
export function isWorriedAboutCrisis(json: unknown, words: readonly string[]): boolean | undefined {
	const answer = answerOf(json);
	const topics = findField(json, 'topics');
	if (answer === undefined && !Array.isArray(topics)) return undefined;
	const list: readonly unknown[] = Array.isArray(topics) ? topics.slice(0, MOST_TOPICS) : [];
	return list.some((topic) => {
		const name = typeof topic === 'string' ? topic : isRecord(topic) ? topic.topic : undefined;
		if (typeof name !== 'string') return false;
		const folded = foldName(name);
		if (!words.some((word) => folded.includes(word))) return false;
		const own = isRecord(topic) ? moodOf(topic.sentiment, topic.score) : undefined;
		return own === 'negative' || (answer === 'negative' && own !== 'positive');
	});
}

type Mood = 'negative' | 'positive' | 'other';

function answerOf(json: unknown): Mood | undefined {
	return moodOf(findText(json, 'sentiment'), findNumber(json, 'sentimentScore'));
}

function moodOf(word: unknown, score: unknown): Mood | undefined {
	if (typeof word === 'string' && word !== '') {
		const folded = foldName(word);
		return folded === 'negative' || folded === 'positive' ? folded : 'other';
	}
	if (typeof score !== 'number' || !Number.isFinite(score)) return undefined;
	if (score === 0) return 'other';
	return score < 0 ? 'negative' : 'positive';
}
