/** No score is written with more characters. */
const LONGEST_SCORE = 60;
/** What a score is counted in, in seven languages: "5 stars", "4 Sterne", "3 étoiles", "5 star rating". */
const UNIT =
	'stars?(?: rating)?|stern(?:en?)?|étoiles?|estrellas?|estrelas?|stell[ae]|ster(?:ren)?|★|⭐️?|points?|punkte?n?|puntos?|pontos?|punt[io]|punten';
/** "9", "4.5", "4,5", "80%", "8/10", "4 out of 5", "9 - Very likely", "5 stars" */
const NUMBER_FIRST = new RegExp(
	`^(\\d{1,3}(?:[.,]\\d{1,2})?)(?:\\s*(?:/|out of|von|sur|de|su|van|di)\\s*(\\d{1,3})|\\s*(%))?(?:\\s*(?:${UNIT})|\\s*[-–—:(.)=]\\s*[\\p{L}(].{0,50})?$`,
	'iu',
);
/** "Extremely likely - 10", "Very satisfied (5)" */
const NUMBER_LAST = /^\p{L}[^\d]{1,50}[-–—:=(] ?(\d{1,2})\)?$/u;
const STARS = /^(?:★|⭐️?){1,10}☆{0,10}$/u;
const FULL_STAR = /★|⭐/gu;
const ANY_STAR = /★|⭐|☆/gu;

/**
 * The number in a score as forms and sheets write it.
 *
 * @returns NaN where it is none
 * @example
 * writtenScore('9') // 9
 * writtenScore('4 out of 5') // 4
 * writtenScore('★★★★☆') // 4
 * writtenScore('Extremely likely - 10') // 10
 * writtenScore('9 lovely rings') // NaN
 */
export function writtenScore(value: unknown): number {
	if (typeof value === 'number') return Number.isFinite(value) ? value : NaN;
	if (typeof value !== 'string' || value.length > LONGEST_SCORE) return NaN;
	const text = value.trim();
	const written = NUMBER_FIRST.exec(text)?.[1] ?? NUMBER_LAST.exec(text)?.[1];
	if (written !== undefined) return Number(written.replace(',', '.'));
	return STARS.test(text) ? (text.match(FULL_STAR) ?? []).length : NaN;
}

/**
 * The highest score that one is written beside.
 *
 * @returns NaN where none is
 * @example
 * highestBeside('4/10') // 10
 * highestBeside('★★★☆☆') // 5
 * highestBeside('80%') // 100
 * highestBeside('9') // NaN
 */
export function highestBeside(value: unknown): number {
	if (typeof value !== 'string' || value.length > LONGEST_SCORE) return NaN;
	const text = value.trim();
	const [, , end, percent] = NUMBER_FIRST.exec(text) ?? [];
	if (end !== undefined) return Number(end);
	if (percent !== undefined) return 100;
	return STARS.test(text) && text.includes('☆') ? (text.match(ANY_STAR) ?? []).length : NaN;
}
