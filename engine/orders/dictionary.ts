/** Text that few distinct values make up (countries, currencies, products), stored as small numbers; 0 is none. */
export interface Dictionary {
	codeOf(text: string | null): number;
	textOf(code: number): string | null;
}

/** @param mostCodes how many distinct texts fit; what comes after them is stored as none */
export function createDictionary(mostCodes: number): Dictionary {
	const codes = new Map<string, number>();
	const texts: Array<string | null> = [null];
	let latestText: string | null = null;
	let latestCode = 0;
	return {
		codeOf(text) {
			// Orders come in runs of one country and one currency: most look-ups end here.
			if (text === latestText) return latestCode;
			let code = 0;
			if (text !== null) {
				code = codes.get(text) ?? 0;
				if (code === 0 && texts.length <= mostCodes) {
					code = texts.length;
					codes.set(text, code);
					texts.push(text);
				}
			}
			latestText = text;
			latestCode = code;
			return code;
		},
		textOf: (code) => texts[code] ?? null,
	};
}
