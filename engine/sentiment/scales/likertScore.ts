import once from 'lodash/once';
import { plainWords } from '../../text/plainWords';
import { LANGUAGES } from '../language/language';
import type { ScaleWords } from '../words/scaleWords';
import { wordsOf } from '../words/wordsOf';
import type { Scale } from './scale';

/** A step of a scale in words, as one of 1 to 5. */
export interface LikertScore {
	scale: Scale;
	score: number;
}

interface Step {
	kind: keyof ScaleWords;
	given: LikertScore;
}

/** No step of a scale is longer. */
const LONGEST_STEP = 60;

/** "satisfait(e)", "satisfait·e", "satisfecho/a" */
const OTHER_GENDER = /(?<=\p{L})(?:\((?:e|a|o)\)|[·/*](?:e|a|o))(?!\p{L})/gu;
/** "😀 Very satisfied" */
const BESIDE_WORDS = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]/gu;

const NOT_OF_A_FACE = /[\p{Emoji_Modifier}\uFE0F\u200D\s]/gu;

/** Smileys and thumbs by themselves, from the worst to the best; how a shade of skin is written makes no difference. */
const FACES = [
	'😡😠🤬😢😭😞😖😫👎',
	'🙁☹😕😟😔😒',
	'😐😑😶🤔',
	'🙂😊☺😌',
	'😀😃😄😁😆😍🤩🥰😎👍',
] as const;

/** What each scale in words counts as. */
const SCALES_IN_WORDS: ReadonlyArray<readonly [keyof ScaleWords, Scale]> = [
	['satisfaction', 'csat'],
	['agreement', 'csat'],
	['effort', 'ces'],
];

/** Of words that two languages or scales share, the first counts. */
const stepOfWords = once((): ReadonlyMap<string, Step> => {
	const scores = new Map<string, Step>();
	for (const [kind, scale] of SCALES_IN_WORDS) {
		for (const language of LANGUAGES) {
			for (const [step, names] of wordsOf(language).scales[kind].entries()) {
				for (const words of names.split(',').map(plainWords)) {
					if (!scores.has(words)) scores.set(words, { kind, given: { scale, score: step + 1 } });
				}
			}
		}
	}
	return scores;
});

/**
 * The score of an option that is a step of a scale in words, in seven languages.
 *
 * @example
 * likertScore('Very Satisfied') // { scale: 'csat', score: 5 }
 * likertScore('🙁') // { scale: 'csat', score: 2 }
 * likertScore('Instagram') // undefined
 */
export function likertScore(option: string): LikertScore | undefined {
	if (option.length > LONGEST_STEP) return undefined;
	const words = wordsOfStep(option);
	return words === '' ? faceScore(option) : stepOfWords().get(words)?.given;
}

/**
 * Whether an option says how far somebody agrees: what that is worth depends on what they agree with.
 *
 * @example
 * isAgreement('Strongly agree') // true
 * isAgreement('Very satisfied') // false
 */
export function isAgreement(option: string): boolean {
	return (
		option.length <= LONGEST_STEP && stepOfWords().get(wordsOfStep(option))?.kind === 'agreement'
	);
}

function wordsOfStep(option: string): string {
	return plainWords(option.replace(BESIDE_WORDS, ' ').replace(OTHER_GENDER, ''));
}

function faceScore(option: string): LikertScore | undefined {
	const [face, ...more] = option.replace(NOT_OF_A_FACE, '');
	if (face === undefined || more.length > 0) return undefined;
	const step = FACES.findIndex((faces) => faces.includes(face));
	return step === -1 ? undefined : { scale: 'csat', score: step + 1 };
}
