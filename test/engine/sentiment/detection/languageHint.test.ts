import { languageHint } from '../../../../engine/sentiment/detection/languageHint';

describe('the language that a platform names', () => {
	it.each([
		['de', 'de'],
		['de_AT', 'de'],
		['pt-BR', 'pt'],
		['EN', 'en'],
		['Français', 'fr'],
		['Nederlands', 'nl'],
		['ja', 'other'],
	])('%s is %s', (hint, language) => {
		expect(languageHint(hint)).toBe(language);
	});

	it.each([null, '', 'und', 'English (United States), or so', 'x'.repeat(1_000_000), '__proto__'])(
		'%.20s says none',
		(hint) => {
			expect(languageHint(hint)).toBeUndefined();
		},
	);
});
