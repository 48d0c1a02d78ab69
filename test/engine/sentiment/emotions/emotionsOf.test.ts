import type { Language } from '../../../../engine/sentiment/language/language';
import { emotionsOf } from '../../../../engine/sentiment/emotions/emotionsOf';
import { readText } from '../../../../engine/sentiment/text/readText';

/** What customers of a jewellery shop write, and the emotions that they show. Written for these tests. */
const ANSWERS: Record<
	Language,
	ReadonlyArray<readonly [answer: string, expected: readonly string[]]>
> = {
	en: [
		['I am so happy with this necklace', ['joy']],
		['I love it!', ['joy']],
		["Couldn't be happier", ['joy']],
		['I trust this shop completely', ['trust']],
		['Never let me down', ['trust']],
		['I am furious about the customs fees', ['anger']],
		['Absolutely unacceptable', ['anger']],
		['So sad that the pearl fell off', ['sadness']],
		['I was worried it would tarnish', ['fear']],
		['I am afraid the stone will fall out', ['fear']],
		['Surprisingly good quality', ['surprise']],
		['I did not expect such a beautiful box', ['surprise']],
		['Really disappointed with the clasp', ['disappointment']],
		['Not happy with the engraving', ['disappointment']],
		['I was worried about the wedding, but I love it', ['fear', 'joy']],
		['I am not worried', []],
		['I was not disappointed', []],
		['No surprises', []],
		['I would be happy if it came in silver', []],
		['The ring is a size 7', []],
		['Happy to wait for a restock', []],
		['Wear and tear on the chain', []],
		['😡😡', ['anger']],
		['😍', ['joy']],
		['It broke my heart when the chain snapped', ['sadness']],
	],
	de: [
		['Ich bin total begeistert', ['joy']],
		['Ich bin enttäuscht', ['disappointment']],
		['Ich war nicht enttäuscht', []],
		['Ich bin wütend, eine Frechheit', ['anger']],
		['Ich hatte Angst, dass der Stein herausfällt', ['fear']],
		['Positiv überrascht', ['surprise']],
		['Ich bin nicht zufrieden', ['disappointment']],
		['Zuverlässiger Händler', ['trust']],
	],
	fr: [
		['Je suis ravie de mon collier', ['joy']],
		['Je suis très déçue', ['disappointment']],
		['Je ne suis pas déçue', []],
		["C'est scandaleux", ['anger']],
		['Agréablement surprise', ['surprise']],
		["J'avais peur que la bague soit trop petite", ['fear']],
		['Boutique de confiance', ['trust']],
	],
	es: [
		['Estoy muy contenta con mi pulsera', ['joy']],
		['Estoy muy decepcionada', ['disappointment']],
		['Es una vergüenza', ['anger']],
		['Me preocupa que se oxide', ['fear']],
		['Me sorprendió la calidad', ['surprise']],
		['Vale la pena', []],
	],
	pt: [
		['Adorei o colar', ['joy']],
		['Fiquei muito desiludida', ['disappointment']],
		['Vale a pena', []],
		['Uma vergonha', ['anger']],
	],
	it: [
		['Sono felicissima del mio anello', ['joy']],
		['Sono molto delusa', ['disappointment']],
		['Non sono rimasta delusa', []],
		['È una vergogna', ['anger']],
		['Negozio affidabile', ['trust']],
	],
	nl: [
		['Ik ben heel blij met mijn ring', ['joy']],
		['Ik ben teleurgesteld', ['disappointment']],
		['Ik was niet teleurgesteld', []],
		['Belachelijk', ['anger']],
		['Betrouwbare winkel', ['trust']],
	],
};

describe.each(Object.entries(ANSWERS) as Array<[Language, (typeof ANSWERS)[Language]]>)(
	'emotionsOf an answer in %s',
	(language, answers) => {
		it.each(answers)('"%s": %p', (answer, expected) => {
			const found = emotionsOf(readText(answer), language);
			expect(found.map((each) => each.emotion)).toEqual(expected);
		});
	},
);

describe('emotionsOf', () => {
	it('gives the words of the answer as evidence, each once', () => {
		expect(emotionsOf(readText('WORRIED about the clasp, worried about nickel'), 'en')).toEqual([
			{ emotion: 'fear', evidence: ['WORRIED', 'worried'] },
		]);
	});

	it('takes what is negated, wished or on a condition for no emotion', () => {
		for (const answer of [
			'I am not angry',
			'without fear',
			'I would love it if you had silver',
			'I hope to be happy with it',
			'If it breaks I will be furious',
		]) {
			expect(emotionsOf(readText(answer), 'en')).toEqual([]);
		}
	});

	it('reads emotions on both sides of a contrast', () => {
		const found = emotionsOf(readText('I was afraid of the customs but I am delighted'), 'en');
		expect(found.map(({ emotion }) => emotion)).toEqual(['fear', 'joy']);
	});
});
