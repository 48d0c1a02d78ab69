import { LANGUAGES } from '../language/language';
import type { PhraseLists } from '../phrases/phrase';
import type { QuestionMeaning } from './question';
import { wordsOf } from './wordsOf';

/** The phrases of questions in all languages; nobody says what language a question is in. */
export function questionPhrases(): PhraseLists<QuestionMeaning> {
	return LANGUAGES.flatMap((language) => {
		const { questions, otherwise } = wordsOf(language).questions;
		const meanings = Object.keys(questions) as Array<NonNullable<QuestionMeaning>>;
		return [
			...meanings.map((meaning) => [questions[meaning], meaning] as const),
			[otherwise, null] as const,
		];
	});
}
