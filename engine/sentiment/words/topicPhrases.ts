import type { Language } from '../language/language';
import type { PhraseLists } from '../phrases/phrase';
import { wordsOf } from './wordsOf';
import { TOPICS } from './topic';

/** What a phrase says: what it is about, and whether it speaks for it (1), against it (−1) or neither (0). */
export interface TopicMeaning {
	readonly topic: string;
	readonly opinion: -1 | 0 | 1;
	/** Whether it names what is no praise of the topic, whatever its clause says. */
	readonly isTrouble?: true;
}

/** The phrases of a language's topics; a phrase that only looks like one means null. */
export function topicPhrases(language: Language): PhraseLists<TopicMeaning | null> {
	const { topics, otherwise } = wordsOf(language).topics;
	const lists = TOPICS.flatMap((topic) => {
		const { mentions, troubles = '', praise, faults } = topics[topic];
		return [
			[mentions, { topic, opinion: 0 }],
			[troubles, { topic, opinion: 0, isTrouble: true }],
			[praise, { topic, opinion: 1 }],
			[faults, { topic, opinion: -1 }],
		] as const;
	});
	return [...lists, [otherwise, null]];
}
