import { runAtOnce } from '../../slices/runAtOnce';
import type { Sliced } from '../../slices/sliced';
import { LANGUAGES } from '../language/language';
import { negatorsOf } from '../phrases/negators';
import type { PhraseMatch } from '../phrases/phrase';
import { createPhraseBooks, type PhraseBooks } from '../phrases/phraseBooks';
import { readText, type ReadText } from '../text/readText';
import { askingForm } from './askingForm';
import { isTurnedRound } from './isTurnedRound';
import type { QuestionKind, QuestionMeaning } from '../words/question';
import { questionPhrases } from '../words/questionPhrases';

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

/** In longer ones what is good may be anything: "What would be a good way to reach you in the morning?" */
const SHORT_QUESTION = 6;

type Match = PhraseMatch<QuestionMeaning>;

let made: PhraseBooks<[QuestionMeaning]> | undefined;

/**
 * Makes the book of questions, part by part: it takes tens of milliseconds, which the first question would add to.
 * All languages are in one: nobody says what language a question is in, and hardly a phrase means two things in two.
 */
export function* prepareQuestionKinds(): Sliced<PhraseBooks<[QuestionMeaning]>> {
	if (made !== undefined) return made;
	const negators = new Set(LANGUAGES.flatMap((language) => [...negatorsOf(language).before]));
	made = yield* createPhraseBooks<[QuestionMeaning]>('en', [questionPhrases()], negators);
	return made;
}

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
	const said = meaningsIn(text);
	if (said === null) return null;
	const kind = DECIDING.find((each) => said.has(each));
	if (kind !== undefined) return kind;
	return kindByForm(text, said);
}

/** What a question asks for that only says good or bad: "What was lastig?" and "Was the price fair?" */
function kindByForm(text: ReadText, said: ReadonlySet<QuestionMeaning>): QuestionKind | null {
	const isGood = said.has('good') && !said.has('bad');
	const isBad = said.has('bad') && !said.has('good');
	switch (askingForm(text, said.has('yesNo'))) {
		case 'yesNo':
			if (isBad) return 'concern';
			if (isGood || said.has('approval')) return 'approval';
			return said.has('yesNo') ? 'yesNo' : null;
		case 'what':
			if (isBad) return 'concern';
			return isGood && text.words.length <= SHORT_QUESTION ? 'liked' : null;
		default:
			return null;
	}
}

/** What the phrases of a question say together; null where that is good and bad at once. */
function meaningsIn(text: ReadText): ReadonlySet<QuestionMeaning> | null {
	const book = made ?? runAtOnce(prepareQuestionKinds());
	const matches = book
		.matchesIn(text)[0]
		.map((match): Match => (isTurnedRound(match, text) ? { ...match, meaning: 'improve' } : match));
	const against = matches.filter(({ meaning }) => meaning === 'improve' || meaning === 'concern');
	const said = new Set(
		matches
			.filter(({ meaning, firstWord }) => meaning !== 'yesNo' || isOpening(firstWord, text))
			// "What did you like least": what was liked is inside what was not.
			.filter((match) => match.meaning !== 'liked' || !against.some((other) => meet(match, other)))
			.map(({ meaning }) => meaning),
	);
	// "Any comments or suggestions?" asks whether there is anything to say, and "Any suggestions?" what could be better.
	if (said.has('suggestion') && !said.has('comment')) said.add('improve');
	const isAgainst = against.length > 0 || said.has('improve');
	return said.has('liked') && isAgainst ? null : said;
}

function isOpening(word: number, { clauses }: ReadText): boolean {
	return clauses.some(({ firstWord }) => firstWord === word);
}

function meet(one: Match, other: Match): boolean {
	return one.lastWord >= other.firstWord && one.firstWord <= other.lastWord;
}
