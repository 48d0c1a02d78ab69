/** No date with its time and zone, and no number, is longer. */
const LONGEST_DATA = 40;
/** Of a link, the beginning tells. */
const LINK = /^(?:https?:\/\/|www\.)\S*$/i;
/** "2026-05-04", "4.5.26", "05/04/2026 10:00 AM", "2026-05-04T10:00:00.000+02:00" */
const DATE =
	/^\d{1,4}([-./])\d{1,2}\1\d{1,4}(?:[T ,]{1,2}\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?\s?(?:[ap]\.?m\.?)?\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
/** "10:30", "9:05 pm", "14:00 Uhr" */
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|uhr)?$/i;
/** An order number, a postcode, a moment in milliseconds: more digits than a score has. */
const LONG_NUMBER = /^\d{4,}$/;
/** With marks between, so many digits are more than those of "100/100". */
const PHONE = /^\+?\d[\d ()./-]{5,}\d$/;
const FEWEST_PHONE_DIGITS = 7;

/**
 * Whether an answer is a date, a time, a link to a file or a long number: what somebody filled in, and no words.
 *
 * @example
 * isData('2026-05-04') // true
 * isData('https://files.example.com/photo.png') // true
 * isData('10/10') // false
 */
export function isData(answer: string): boolean {
	const text = answer.trim();
	if (LINK.test(text)) return true;
	if (text.length > LONGEST_DATA || !STARTS_WITH_DIGIT.test(text)) return false;
	if (DATE.test(text) || TIME.test(text) || LONG_NUMBER.test(text)) return true;
	return PHONE.test(text) && text.replace(/\D/g, '').length >= FEWEST_PHONE_DIGITS;
}

const STARTS_WITH_DIGIT = /^\+?\d/;
