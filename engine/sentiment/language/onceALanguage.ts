import type { Language } from './language';

/** Makes something for a language at its first use and keeps it. */
export function onceALanguage<Made>(
	make: (language: Language) => Made,
): (language: Language) => Made {
	const made = new Map<Language, Kept<Made>>();
	/** Most surveys are in one language, and it is asked for again and again. */
	let last: Kept<Made> | undefined;
	return (language) => {
		if (last?.language === language) return last.value;
		last = made.get(language) ?? { language, value: make(language) };
		made.set(language, last);
		return last.value;
	};
}

interface Kept<Made> {
	readonly language: Language;
	readonly value: Made;
}
