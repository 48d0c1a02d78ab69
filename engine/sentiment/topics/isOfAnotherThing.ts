import type { Language } from '../language/language';
import { onceALanguage } from '../language/onceALanguage';
import type { PhraseMatch } from '../phrases/phrase';
import type { Clause, ReadText } from '../text/readText';
import { hashesOf } from '../text/wordHash';
import { wordsOf } from '../words/wordsOf';
import type { TopicMeaning } from '../words/topicPhrases';

/** What words of quality and looks are said of as well: "a sturdy box", "a pretty website", "beautiful service". */
const OTHER_THINGS: ReadonlySet<string> = new Set(['packaging', 'website', 'service']);
const OF_GOODS: ReadonlySet<string> = new Set(['quality', 'design']);

/** What the shop sells, by `Word.hash`. */
const goodsOf = onceALanguage(
	(language: Language): ReadonlySet<number> => hashesOf(wordsOf(language).topics.goods),
);

/**
 * Whether a single word of quality or looks is said of another thing: its clause names the packaging, the website or the
 * service, and nothing that the shop sells. Longer phrases name what they mean ("well made", "beautiful ring").
 *
 * @param found the topics of the text
 * @param clause that the match stands in
 */
export function isOfAnotherThing(
	{ words }: ReadText,
	language: Language,
	found: ReadonlyArray<PhraseMatch<TopicMeaning>>,
	{ meaning, firstWord, lastWord }: PhraseMatch<TopicMeaning>,
	clause: Clause,
): boolean {
	if (meaning.opinion === 0 || firstWord !== lastWord || !OF_GOODS.has(meaning.topic)) return false;
	const isNamed = found.some(
		(other) =>
			OTHER_THINGS.has(other.meaning.topic) &&
			other.firstWord >= clause.firstWord &&
			other.lastWord <= clause.lastWord,
	);
	if (!isNamed) return false;
	const goods = goodsOf(language);
	for (let at = clause.firstWord; at <= clause.lastWord; at++) {
		if (goods.has(words[at]?.hash ?? 0)) return false;
	}
	return true;
}
