/** One emoji, with its skin tone and all that is joined to it; a flag. */
const EMOJI =
	/\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})?)*/uy;

/** ©, ® and ™ count as pictographs in Unicode, but not in a sentence. */
const LEGAL_MARKS = new Set([0xa9, 0xae, 0x2122]);

const VARIANTS = /\ufe0f|\p{EMod}/gu;

/** Whether an emoji may begin with this UTF-16 unit: a quick no for letters. */
export function mayBeginEmoji(unit: number): boolean {
	return (
		(unit >= 0x203c && unit <= 0x3299 && !(unit >= 0x2c00 && unit < 0x3030)) ||
		(unit >= 0xd83c && unit <= 0xd83e)
	);
}

/**
 * Where the emoji that begins at a place ends; the same place where none does.
 *
 * @example
 * emojiEnd('👍🏽!', 0) // 4
 */
export function emojiEnd(text: string, start: number): number {
	if (LEGAL_MARKS.has(text.charCodeAt(start))) return start;
	EMOJI.lastIndex = start;
	return EMOJI.test(text) ? EMOJI.lastIndex : start;
}

/**
 * The emoji that lists know it by: without skin tone and without the mark that asks for colour.
 *
 * @example
 * plainEmoji('👍🏽') // '👍'
 */
export function plainEmoji(emoji: string): string {
	return emoji.length <= 2 && !emoji.endsWith('\ufe0f') ? emoji : emoji.replace(VARIANTS, '');
}
