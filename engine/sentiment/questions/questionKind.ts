import once from 'lodash/once';
import { LANGUAGES } from '../language/language';
import { negatorsOf } from '../phrases/negators';
import { createPhraseBook } from '../phrases/phraseBook';
import { readText } from '../text/readText';
import type { QuestionKind } from './questionKinds';
import { QUESTION_PHRASES } from './questionPhrases';

/** No question is longer; of a longer text the beginning decides. */
const LONGEST_QUESTION = 500;

/** What a question says, in the order in which it decides: "Is there anything else we could improve?" is about improving. */
const DECIDING: readonly QuestionKind[] = [
	'concern',
	'improve',
	'liked',
	'comment',
	'reason',
	'fact',
];

/** All languages in one list: nobody says what language a question is in, and hardly a phrase means two things in two. */
const questionBook = once(() =>
	createPhraseBook(
		'en',
		QUESTION_PHRASES,
		new Set(LANGUAGES.flatMap((language) => [...negatorsOf(language).before])),
	),
);

/**
 * What a question asks for, by its wording in any of the seven languages.
 *
 * @returns null where the wording does not tell, or asks for good and bad at once
 * @example
 * questionKind('What could we do better?') // 'improve'
 * questionKind('Was hat Ihnen am besten gefallen?') // 'liked'
 * questionKind('How likely are you to recommend us?') // null: a scale
 */
export function questionKind(questionText: string): QuestionKind | null {
	const text = readText(questionText.slice(0, LONGEST_QUESTION));
	const matches = questionBook().matchesIn(text);
	const against = matches.filter(({ meaning }) => meaning === 'improve' || meaning === 'concern');
	const said = new Set(
		matches
			.filter(
				(match) =>
					// "What did you like least": what was liked is inside what was not.
					match.meaning !== 'liked' ||
					!against.some(
						(other) => match.lastWord >= other.firstWord && match.firstWord <= other.lastWord,
					),
			)
			.map(({ meaning }) => meaning),
	);
	if (said.has('liked') && against.length > 0) return null;
	const kind = DECIDING.find((each) => said.has(each));
	if (kind !== undefined) return kind;
	const opensYesNo = matches.some(
		({ meaning, firstWord }) =>
			meaning === 'yesNo' && text.clauses.some((clause) => clause.firstWord === firstWord),
	);
	if (!opensYesNo) return null;
	return said.has('approval') ? 'approval' : 'yesNo';
}
