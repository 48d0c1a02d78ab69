import type { Language } from '../language/language';

/** Endings of nouns, adjectives and verbs, parted by blanks, longest first. */
const ENDINGS: Readonly<Record<Language, string>> = {
	en: "ings ing ers est ed er es 's s d e y",
	de: 'ungen ung ernen ern erem eren erer eres enden end sten ten tes ter tem te est em en er es st e n s t',
	fr: 'ements ement antes ants ante ant ées ée és er ez ent euses euse eux elles elle es s e x é',
	es: 'ciones amente mente ando iendo adas ados ada ado idas idos ida ido ar er ir as os es an en a o e s',
	pt: 'amente mente ando endo adas ados ada ado idas idos ida ido ar er ir as os es am em a o e s',
	it: 'amente mente ando endo ate ati ata ato ute uti uta uto are ere ire i e a o',
	nl: 'ingen ing ende enden tjes tje jes je ers er ste eren ren en e s t',
};

/** A stem of fewer letters is too short to tell one word from another. */
const SHORTEST_STEM = 4;
/** A plain word of so many letters and more takes endings. */
const SHORTEST_WORD = 3;

/**
 * The forms in which a word that an operator gives may stand in an answer, for the notation of phrases: the word, the
 * word with another ending, and its stem with another ending. Small languages of endings, no dictionary: "ring" finds
 * "rings" and "ringed", and not "ringtone".
 *
 * @param word in lower case, letters only
 * @example
 * inflectedForms('gift', 'en').split('|') // ['gift', 'gifts', "gift's", 'gifted', …]
 */
export function inflectedForms(word: string, language: Language): string {
	if (word.length < SHORTEST_WORD) return word;
	const endings = ENDINGS[language].split(' ');
	const forms = new Set([word]);
	for (const ending of endings) forms.add(word + ending);
	const cut = endings.find(
		(ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM,
	);
	if (cut !== undefined) {
		const stem = word.slice(0, word.length - cut.length);
		forms.add(stem);
		for (const ending of endings) forms.add(stem + ending);
	}
	return Array.from(forms).join('|');
}
