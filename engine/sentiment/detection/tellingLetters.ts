import type { Language } from '../language/language';

/** Letters that some languages have and others have not, and for whom they speak. */
export const TELLING_LETTERS: ReadonlyArray<readonly [RegExp, readonly Language[]]> = [
	[/[äöüß]/i, ['de']],
	[/[ñ¿¡]/i, ['es']],
	[/[ãõ]/i, ['pt']],
	[/[êâîûœë]/i, ['fr']],
	[/ç/i, ['fr', 'pt']],
	[/[èùò]/i, ['it', 'fr']],
	[/à/i, ['it', 'fr', 'pt']],
	[/[áóíú]/i, ['es', 'pt']],
];

/** Letters of languages that are written in the Latin script but not read here. */
export const FOREIGN_LETTERS = /[åæøąćęłńśźżğışțșőűěřůčžđơưạếệ]/i;

/** Greek, Cyrillic, Hebrew, Arabic, the scripts of India, of South-East and of East Asia. */
export const NOT_LATIN = /[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufaff]/;
