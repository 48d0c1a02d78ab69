import { HASH_START, hashUnit } from '../text/wordHash';

const LAST_ASCII = 0x7f;
const TO_LOWER_CASE = 32;

/**
 * Whether all words of a text are in a vocabulary: a quick no for nearly every text, before anything is made of it. Words
 * with letters beyond ASCII are passed over, for to fold their accents costs more than a quick no saves.
 *
 * @param vocabulary by `wordHash`, in lower case without accents
 * @example
 * hasOnlyWordsOf('The clasp broke', new Set(['the', 'nothing'].map(wordHash))) // false
 * hasOnlyWordsOf('Nothing!', new Set(['the', 'nothing'].map(wordHash))) // true
 */
export function hasOnlyWordsOf(text: string, vocabulary: ReadonlySet<number>): boolean {
	let hash = HASH_START;
	let isPlain = true;
	for (let at = 0; at < text.length; at++) {
		const unit = lowerCased(text.charCodeAt(at));
		if (unit > LAST_ASCII) isPlain = false;
		else if (isLetterOrDigit(unit)) hash = hashUnit(hash, unit);
		else if (isPlain && hash !== HASH_START && !vocabulary.has(hash)) return false;
		else {
			hash = HASH_START;
			isPlain = true;
		}
	}
	return !isPlain || hash === HASH_START || vocabulary.has(hash);
}

function lowerCased(unit: number): number {
	return unit >= 65 && unit <= 90 ? unit + TO_LOWER_CASE : unit;
}

function isLetterOrDigit(unit: number): boolean {
	return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}
