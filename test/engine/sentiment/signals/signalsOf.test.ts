import type { Language } from '../../../../engine/sentiment/language/language';
import { signalsOf } from '../../../../engine/sentiment/signals/signalsOf';
import { readText } from '../../../../engine/sentiment/text/readText';

/** What customers of a jewellery shop write, and what they call for. Written for these tests. */
const ANSWERS: Record<
	Language,
	ReadonlyArray<readonly [answer: string, expected: readonly string[]]>
> = {
	en: [
		['I will never buy again', ['churn']],
		['Never again', ['churn', 'complaint']],
		['You have lost a customer', ['churn']],
		['Please cancel my subscription', ['churn']],
		['This was my last order with you', ['churn']],
		['I have paused my orders until the delays are over', ['churn']],
		["I won't switch", []],
		['I would never go anywhere else', []],
		['No reason to switch', []],
		['switching to Pandora', ['switching']],
		['I bought the same ring from another shop', ['switching']],
		['I am looking for alternatives', ['switching']],
		['Your competitor is cheaper', ['switching']],
		['I moved to your competitor', ['switching']],
		['I might switch to another brand', ['switching']],
		["If you don't refund me, I will switch to another brand", ['switching']],
		['I would switch if the price went up', []],
		['I had an allergic reaction to the earrings', ['urgent']],
		['The clasp broke and cut me', ['complaint', 'urgent']],
		['My ears got infected', ['urgent']],
		['My skin reacted', ['urgent']],
		['How do I know whether mine is affected?', ['question', 'urgent']],
		['Should I throw the necklace away?', ['urgent', 'question']],
		['My doctor says it is a nickel allergy', ['urgent']],
		['Wearing it gives me a headache', ['urgent']],
		["If it doesn't arrive before the wedding I am in trouble", ['urgent']],
		['Finally studs I can wear with my nickel allergy', []],
		['It arrived well before the wedding', []],
		['What should I give my sister?', ['question']],
		['Should I keep it or return it for a bigger size?', ['question']],
		['It was not delivered in time for her birthday', ['complaint']],
		['My skin did not react', []],
		['Sharp edges, dangerous for children', ['urgent']],
		['I will contact my lawyer', ['urgent']],
		['No allergic reaction, they are hypoallergenic', []],
		['As I recall, it was silver', []],
		['Nickel free, no rash', []],
		['The necklace arrived broken', ['complaint']],
		['Terrible customer service', ['complaint']],
		['I want my money back', ['complaint']],
		['Still waiting for my order', ['complaint']],
		['No complaints', ['praise']],
		["I can't recommend it enough", []],
		['Perfect gift, highly recommend', ['praise']],
		['10/10', ['praise']],
		['Not great', []],
		['It would be perfect if it came in gold', []],
		['Where is my order?', ['question']],
		['Do you have this in size 6?', ['question']],
		['can you tell me when it is restocked', ['question']],
		['Really?', []],
		['???', []],
		['I will definitely buy again', ['purchaseIntent']],
		['Planning my next purchase already', ['purchaseIntent']],
		["I can't wait to order the matching earrings", ['purchaseIntent']],
		['If it were cheaper I would buy again', []],
		['The box is blue', []],
	],
	de: [
		['Nie wieder!', ['churn', 'complaint']],
		['Ich werde hier nicht mehr bestellen', ['churn']],
		['Ich bestelle nie wieder bei euch', ['churn']],
		['Ich wechsle zur Konkurrenz', ['switching']],
		['Ich werde nicht wechseln', []],
		['Ich habe eine allergische Reaktion bekommen', ['urgent']],
		['Meine Haut hat sofort reagiert', ['urgent']],
		['Ist mein Ring auch betroffen?', ['question', 'urgent']],
		['Zum Glück ist meine nicht betroffen', []],
		['Endlich Stecker trotz Nickelallergie', []],
		['Wenn das nicht vor der Hochzeit kommt, habe ich ein Problem', ['urgent']],
		['Meine Haut hat nicht reagiert', []],
		['Der Verschluss ist kaputt', ['complaint']],
		['Keine Beschwerden', []],
		['Sehr zu empfehlen, wunderschön', ['praise']],
		['Wann kommt mein Paket?', ['question']],
		['Ich werde wieder bestellen', ['purchaseIntent']],
		['Gerne wieder', ['praise', 'purchaseIntent']],
	],
	fr: [
		['Je ne commanderai plus jamais chez vous', ['churn']],
		['Plus jamais', ['churn']],
		['Je vais aller à la concurrence', ['switching']],
		["J'ai fait une réaction allergique", ['urgent']],
		['Ma peau a réagi tout de suite', ['urgent']],
		['Comment savoir si mon collier est concerné ?', ['question', 'urgent']],
		["Ouf, la mienne n'est pas concernée", []],
		['Je les supporte malgré mon allergie au nickel', []],
		["Ma peau n'a pas réagi", []],
		['Le collier est arrivé cassé', ['complaint']],
		['Aucune réaction', []],
		["Je recommande, c'est parfait", ['praise']],
		['Où est ma commande ?', ['question']],
		['Je recommanderai sans hésiter', ['purchaseIntent']],
	],
	es: [
		['No vuelvo a comprar aquí', ['churn']],
		['Nunca más', ['churn']],
		['Me voy a la competencia', ['switching']],
		['Tuve una reacción alérgica', ['urgent']],
		['Mi piel ha reaccionado', ['urgent']],
		['¿Mi anillo está afectado?', ['urgent', 'question']],
		['Por suerte el mío no está afectado', []],
		['Mi médico dice que es alergia al níquel', ['urgent']],
		['Mi piel no ha reaccionado', []],
		['El anillo llegó roto', ['complaint']],
		['Sin problemas', []],
		['Me encanta, lo recomiendo', ['praise']],
		['¿Cuándo llega mi pedido?', ['question']],
		['Volveré a comprar seguro', ['praise', 'purchaseIntent']],
	],
	pt: [
		['Nunca mais compro aqui', ['churn']],
		['Vou para a concorrência', ['switching']],
		['Tive uma reação alérgica', ['urgent']],
		['Minha pele reagiu', ['urgent']],
		['O meu anel está afetado?', ['question', 'urgent']],
		['Felizmente o meu não está afetado', []],
		['Se não chegar antes do casamento estou tramada', ['urgent']],
		['Minha pele não reagiu', []],
		['O anel chegou partido', ['complaint']],
		['Adorei, recomendo', ['praise']],
		['Quando chega a minha encomenda?', ['question']],
		['Vou comprar novamente', ['purchaseIntent']],
	],
	it: [
		['Non comprerò mai più', ['churn']],
		['Mai più', ['churn']],
		['Passo alla concorrenza', ['switching']],
		['Ho avuto una reazione allergica', ['urgent']],
		['La mia pelle ha reagito', ['urgent']],
		['Come faccio a sapere se la mia collana è coinvolta?', ['question', 'urgent']],
		['Per fortuna il mio non è coinvolto', []],
		['Da quando li porto ho mal di testa', ['urgent']],
		['La mia pelle non ha reagito', []],
		['La collana è arrivata rotta', ['complaint']],
		['Bellissimo, lo consiglio', ['praise']],
		['Quando arriva il mio ordine?', ['question']],
	],
	nl: [
		['Ik bestel hier nooit meer', ['churn']],
		['Nooit meer', ['churn', 'complaint']],
		['Ik stap over naar de concurrent', ['switching']],
		['Ik kreeg een allergische reactie', ['urgent']],
		['Mijn huid reageerde meteen', ['urgent']],
		['Valt mijn ring er ook onder?', ['urgent', 'question']],
		['Gelukkig valt de mijne er niet onder', []],
		['Sinds ik ze draag heb ik hoofdpijn', ['urgent']],
		['Mijn huid reageert nergens op', []],
		['Nog op tijd voor de bruiloft', []],
		['De ketting is kapot', ['complaint']],
		['Geen klachten', []],
		['Geweldig, zeker een aanrader', ['praise']],
		['Wanneer komt mijn pakket?', ['question']],
		['Ik bestel zeker weer', ['purchaseIntent']],
	],
};

describe.each(Object.entries(ANSWERS) as Array<[Language, (typeof ANSWERS)[Language]]>)(
	'signalsOf an answer in %s',
	(language, answers) => {
		it.each(answers)('"%s": %p', (answer, expected) => {
			const found = signalsOf(readText(answer), language);
			expect(found.map((each) => each.signal)).toEqual(expected);
		});
	},
);

describe('signalsOf', () => {
	it('gives the words of the answer as evidence', () => {
		expect(signalsOf(readText('I am Switching to Pandora'), 'en')).toEqual([
			{ signal: 'switching', evidence: ['Switching to'] },
		]);
	});

	it('gives a question as evidence in full', () => {
		expect(signalsOf(readText('Lovely. Is it waterproof (really)?'), 'en')).toEqual([
			{ signal: 'praise', evidence: ['Lovely'] },
			{ signal: 'question', evidence: ['Is it waterproof (really'] },
		]);
	});

	it('joins what overlaps to one piece of evidence', () => {
		const [first] = signalsOf(readText('Nie wieder bestelle ich hier'), 'de');
		expect(first).toEqual({ signal: 'churn', evidence: ['Nie wieder bestelle'] });
	});

	it('counts a threat, and not a mere condition', () => {
		const signalsIn = (answer: string) =>
			signalsOf(readText(answer), 'en').map(({ signal }) => signal);
		expect(signalsIn('If this happens again, I will never buy again')).toContain('churn');
		expect(signalsIn('If the price went up, I would never buy again')).not.toContain('churn');
	});
});
