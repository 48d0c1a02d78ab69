/** Below this, letters are looked up; from here on, Unicode's own classes are asked, which is slower. */
const LATIN_END = 0x250;

const LATIN = latinLetters();
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;

/** Whether a UTF-16 unit belongs to a word. */
export function isLetter(unit: number): boolean {
	if (unit < LATIN_END) return LATIN[unit] === 1;
	if (unit >= 0xd800 && unit <= 0xdfff) return false;
	return LETTER_OR_MARK.test(String.fromCharCode(unit));
}

export function isDigit(unit: number): boolean {
	return unit >= 48 && unit <= 57;
}

function latinLetters(): Uint8Array {
	const letters = new Uint8Array(LATIN_END);
	for (let unit = 0; unit < LATIN_END; unit++) {
		const upper = unit >= 65 && unit <= 90;
		const lower = unit >= 97 && unit <= 122;
		const accented = unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7;
		if (upper || lower || accented || unit === 0xaa || unit === 0xba) letters[unit] = 1;
	}
	return letters;
}
