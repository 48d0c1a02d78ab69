import type { Language } from './language';

/** Makes something for a language at its first use and keeps it. */
export function onceALanguage<Made>(
	make: (language: Language) => Made,
): (language: Language) => Made {
	const made = new Map<Language, { readonly value: Made }>();
	return (language) => {
		const known = made.get(language);
		if (known !== undefined) return known.value;
		const value = make(language);
		made.set(language, { value });
		return value;
	};
}
