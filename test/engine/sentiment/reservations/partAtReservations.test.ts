import type { Language } from '../../../../engine/sentiment/language/language';
import { partAtReservations } from '../../../../engine/sentiment/reservations/partAtReservations';
import { readText } from '../../../../engine/sentiment/text/readText';

/** Each clause, with the reservation that it makes. */
function clausesOf(raw: string, language: Language = 'en'): string[] {
	const { text, clauses } = partAtReservations(readText(raw), language);
	return clauses.map(({ start, end, reservation }) => {
		const words = text.slice(start, end);
		return reservation === undefined ? words : `${words} (${reservation})`;
	});
}

describe('The clauses of a text with a reservation', () => {
	it('part what an exception names from the rest', () => {
		expect(clausesOf('All great except the packaging')).toEqual([
			'All great',
			'except the packaging (exception)',
		]);
		expect(clausesOf('Super Service bis auf das Porto', 'de')).toEqual([
			'Super Service',
			'bis auf das Porto (exception)',
		]);
	});

	it('end an exception that opens the sentence where the rest is named', () => {
		expect(clausesOf('Apart from the postage everything was great')).toEqual([
			'Apart from the postage (exception)',
			'everything was great',
		]);
	});

	it('part at "only" where a topic stands behind it, even where nobody wrote a comma', () => {
		expect(clausesOf('Love it only the postage is steep')).toEqual([
			'Love it',
			'only the postage is steep (only)',
		]);
		expect(clausesOf('Encantada, solo el envío es caro', 'es')).toEqual([
			'Encantada',
			'solo el envío es caro (only)',
		]);
	});

	it('hand the blame on where what announces it names nothing', () => {
		expect(clausesOf('Lovely ring. Only downside: the clasp')).toEqual([
			'Lovely ring',
			'Only downside (flaw)',
			'the clasp (flaw)',
		]);
	});

	it('know a "but" of the language from the same word of another', () => {
		expect(clausesOf('Boa qualidade mas caro', 'pt')).toEqual(['Boa qualidade', 'mas caro']);
		expect(clausesOf('Joli mais cher', 'fr')).toEqual(['Joli', 'mais cher']);
		expect(clausesOf('Nada mais caro', 'pt')).toEqual(['Nada mais caro']);
	});

	it.each([
		['en', 'Not only lovely earrings'],
		['en', 'Just checked the website'],
		['en', 'Nothing but great service'],
		['en', 'There is a scroll bar: the website uses it'],
		['de', 'Nicht nur der Versand war schnell'],
		['de', 'Nur gute Qualität'],
		['fr', 'Non seulement la livraison est rapide'],
		['es', 'No solo el envío fue rápido'],
		['pt', 'Vale a pena o preço'],
		['it', 'Non solo la spedizione è veloce'],
		['nl', 'Niet alleen de levering was snel'],
	] as const)('are those of the text in %s "%s", which makes none', (language, raw) => {
		const text = readText(raw);
		expect(partAtReservations(text, language)).toBe(text);
	});
});
