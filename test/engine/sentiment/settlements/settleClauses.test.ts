import type { Language } from '../../../../engine/sentiment/language/language';
import { settleClauses } from '../../../../engine/sentiment/settlements/settleClauses';
import { readText } from '../../../../engine/sentiment/text/readText';

/** Each clause, what became of its trouble, and the words that say so. */
function clausesOf(raw: string, language: Language = 'en'): string[] {
	const { text, clauses, starts, ends } = settleClauses(readText(raw), language);
	return clauses.map(({ start, end, settlement }) => {
		const words = text.slice(start, end);
		if (settlement === undefined) return words;
		const { outcome, firstWord, lastWord } = settlement;
		return `${words} (${outcome}: ${text.slice(starts[firstWord], ends[lastWord])})`;
	});
}

describe('What became of trouble', () => {
	it.each([
		['en', 'The wrong size was no problem', 'was no problem'],
		['en', 'They replaced the broken clasp at once', 'replaced the broken clasp at once'],
		['de', 'Der Fehler wurde sofort korrigiert', 'sofort korrigiert'],
		['fr', 'Le fermoir cassé a été remplacé tout de suite', 'remplacé tout de suite'],
		['es', 'El error se corrigió enseguida', 'corrigió enseguida'],
		['pt', 'O erro foi corrigido na hora', 'corrigido na hora'],
		['it', 'Il reso è andato liscio', 'andato liscio'],
		['nl', 'De kapotte sluiting werd meteen vervangen', 'meteen vervangen'],
	] as const)('is in %s "%s" that it was put right', (language, text, words) => {
		expect(clausesOf(text, language)).toEqual([`${text} (settled: ${words})`]);
	});

	it.each([
		['en', 'The mistake was never corrected', 'corrected'],
		['en', 'It was not exactly sorted quickly', 'sorted quickly'],
		['de', 'Der Fehler wurde nicht sofort korrigiert', 'sofort korrigiert'],
		['fr', "L'erreur n'a pas encore été corrigée", 'corrigée'],
		['es', 'El error nunca se corrigió', 'corrigió'],
		['pt', 'O erro não foi corrigido', 'corrigido'],
		['it', "L'errore non è mai stato corretto", 'corretto'],
		['nl', 'De fout is nog niet hersteld', 'hersteld'],
	] as const)('is in %s "%s" that it is open', (language, text, words) => {
		expect(clausesOf(text, language)).toEqual([`${text} (open: ${words})`]);
	});

	it.each([
		['en', 'Was returning the wrong size no problem for you?'],
		['en', 'They said it was no problem'],
		['en', 'I hope the wrong size is no problem'],
		['de', 'Angeblich war das kein Problem'],
		['de', 'Der Fehler muss sofort korrigiert werden'],
		['fr', 'Pourquoi le retour s’est fait sans problème'],
		['es', 'Dijeron que no fue ningún problema'],
		['pt', 'Prometeram que a troca foi sem problemas'],
		['it', 'Dicevano che non è stato un problema'],
		['nl', 'Volgens jullie was het geen probleem'],
	] as const)(
		'is not known where it is asked, claimed or wished, as in %s "%s"',
		(language, text) => {
			expect(clausesOf(text, language).join(' ')).not.toMatch(/settled|open/);
		},
	);

	it.each([
		['en', 'The ring was exchanged'],
		['en', 'The clasp broke quickly and was replaced'],
		['de', 'Der Verschluss ging einfach kaputt'],
		['de', 'Ich musste den Ring sofort umtauschen'],
		['fr', 'La chaîne a vite cassé'],
		['es', 'El anillo se cambió de color'],
		['pt', 'O anel quebrou logo'],
		['it', 'Si è rotto subito'],
		['nl', 'De ketting ging meteen kapot'],
	] as const)('is not told in %s "%s"', (language, raw) => {
		const text = readText(raw);
		expect(settleClauses(text, language)).toBe(text);
	});

	it('is told of the clause before, where only a word stands for what that names', () => {
		expect(clausesOf('The wrong size arrived, it was no problem')).toEqual([
			'The wrong size arrived (settled: )',
			'it was no problem (settled: was no problem)',
		]);
	});

	it('is not told of the clause before, where the clause names something itself', () => {
		expect(clausesOf('The wrong size arrived, the refund was no problem')).toEqual([
			'The wrong size arrived',
			'the refund was no problem (settled: was no problem)',
		]);
	});

	it('is not told of a clause before a "but" or in another sentence', () => {
		expect(clausesOf('The clasp broke but it was replaced at once')[0]).toBe('The clasp broke');
		expect(clausesOf('The clasp broke. It was replaced at once')[0]).toBe('The clasp broke');
	});

	it('may be told before the trouble is named', () => {
		const [clause] = settleClauses(
			readText('I had no trouble exchanging the broken ring'),
			'en',
		).clauses;
		expect(clause?.settlement).toMatchObject({ outcome: 'settled', upTo: 7, isOfBlame: true });
	});

	it('tells trouble from what only went well', () => {
		const isOfBlame = (raw: string): boolean | undefined =>
			settleClauses(readText(raw), 'en').clauses[0]?.settlement?.isOfBlame;
		expect(isOfBlame('The delivery went smoothly')).toBe(false);
		expect(isOfBlame('The problem with the delivery was sorted quickly')).toBe(true);
	});
});
