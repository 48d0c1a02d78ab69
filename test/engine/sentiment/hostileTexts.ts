const MEGABYTE = 1_000_000;

/** Answers that nobody writes by accident, with a name for each. */
export const HOSTILE_TEXTS: ReadonlyArray<readonly [string, string]> = [
	['an empty text', ''],
	['blanks', ' \t\u00a0\u2009\ufeff\n'],
	['one letter', 'a'],
	['marks only', '?!?...,,,;;;---'],
	['an emoji', '🎁'],
	['half an emoji', 'broken \ud83c clasp'],
	['a NUL and other control characters', 'the\u0000 clasp\u0007 broke\u001b[31m'],
	['right-to-left', 'שבור \u202ethe clasp\u202c مكسور'],
	['mixed scripts', 'The clаsp сломался 壊れた broke Ψ'],
	['another language', 'Замок сломался через два дня'],
	['JSON', '{"__proto__":{"topic":"price"},"constructor":1}'],
	['names of prototypes', '__proto__ constructor toString valueOf hasOwnProperty'],
	['a number', '10'],
	['HTML', '<script>alert(1)</script><b>Broken</b> clasp &amp; late'],
	['a megabyte of one word', 'a'.repeat(MEGABYTE)],
	['a megabyte of blanks', ' '.repeat(MEGABYTE)],
	['a megabyte of one phrase', 'never again '.repeat(MEGABYTE / 12)],
	['a megabyte of beginnings of phrases', 'not too very so '.repeat(MEGABYTE / 16)],
	['a megabyte of question marks', '?'.repeat(MEGABYTE)],
	['a megabyte of emoji', '😡'.repeat(MEGABYTE / 2)],
	['a megabyte of combining marks', 'e\u0301'.repeat(MEGABYTE / 2)],
	['a megabyte of lines', 'clasp\n'.repeat(MEGABYTE / 6)],
];
