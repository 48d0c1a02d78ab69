import { readShortAnswer } from '../../../../engine/sentiment/questions/readShortAnswer';

describe('readShortAnswer, "nothing" in seven languages', () => {
	it.each([
		'Nothing',
		'nothing.',
		'NOTHING!!!',
		'None',
		'None whatsoever',
		'Nothing really',
		'Honestly, nothing',
		'Nothing at all, thanks',
		"I can't think of anything",
		'No complaints',
		'nichts',
		'Gar nichts',
		'Mir fällt nichts ein',
		'Keine Verbesserungsvorschläge',
		'rien',
		'Rien à redire',
		'Aucune suggestion',
		'R.A.S.',
		'nada',
		'Nada que mejorar',
		'Ninguna queja',
		'Nada a melhorar',
		'Nenhuma reclamação',
		'niente',
		'Nulla da migliorare',
		'Nessun problema',
		'niets',
		'Niks',
		'Niets op aan te merken',
	])(
		'"%s" speaks for the shop where it could improve, and against it where it was good',
		(answer) => {
			expect(readShortAnswer(answer, 'improve')).toMatchObject({
				meaning: 'nothing',
				sentiment: 'positive',
			});
			expect(readShortAnswer(answer, 'concern')).toMatchObject({ sentiment: 'positive' });
			expect(readShortAnswer(answer, 'liked')).toMatchObject({
				meaning: 'nothing',
				sentiment: 'negative',
			});
		},
	);
});

describe('readShortAnswer, "everything" in seven languages', () => {
	it.each(['Everything', 'All of it', 'alles', 'Einfach alles', 'tout', 'todo', 'Tudo!', 'tutto'])(
		'"%s" speaks against the shop where it could improve, and for it where it was good',
		(answer) => {
			expect(readShortAnswer(answer, 'improve')).toMatchObject({
				meaning: 'everything',
				sentiment: 'negative',
			});
			expect(readShortAnswer(answer, 'liked')).toMatchObject({
				meaning: 'everything',
				sentiment: 'positive',
			});
		},
	);
});

describe('readShortAnswer, praise of the whole', () => {
	it.each([
		'All good',
		'Nothing, all good, thanks!',
		'No, everything was perfect',
		'Keep it up!',
		'Nein, alles bestens.',
		'Alles gut',
		'Tout va bien',
		'Todo perfecto',
		'Tudo ótimo',
		'Tutto ok',
		'Alles prima',
	])('"%s" is positive whatever the question', (answer) => {
		for (const kind of ['improve', 'concern', 'liked', 'reason', 'approval', null] as const) {
			expect(readShortAnswer(answer, kind)).toMatchObject({ sentiment: 'positive' });
		}
		expect(readShortAnswer(answer, 'improve').meaning).toBe('nothing');
		expect(readShortAnswer(answer, 'liked').meaning).toBe('everything');
	});
});

describe('readShortAnswer, yes and no', () => {
	it.each(['Yes', 'yep', 'Ja', 'Oui, bien sûr', 'Sí', 'Sim', 'Certo', 'Zeker'])(
		'"%s" is a good answer to "Would you recommend us?" and a bad one to "Any problems?"',
		(answer) => {
			expect(readShortAnswer(answer, 'approval')).toMatchObject({
				meaning: 'yes',
				sentiment: 'positive',
			});
			expect(readShortAnswer(answer, 'concern')).toMatchObject({ sentiment: 'negative' });
		},
	);

	it.each(['No', 'Nope', 'Not really', 'Nein', 'Non', 'Pas vraiment', 'Não', 'Nee', 'Niet echt'])(
		'"%s" is a bad answer to "Would you recommend us?" and a good one to "Anything to improve?"',
		(answer) => {
			expect(readShortAnswer(answer, 'approval')).toMatchObject({
				meaning: 'no',
				sentiment: 'negative',
			});
			expect(readShortAnswer(answer, 'improve')).toMatchObject({ sentiment: 'positive' });
		},
	);

	it('takes neither for good or bad where the question does not either', () => {
		expect(readShortAnswer('No', 'yesNo')).toMatchObject({ meaning: 'no', sentiment: 'neutral' });
		expect(readShortAnswer('Yes', 'fact')).toMatchObject({ sentiment: 'neutral' });
	});
});

describe('readShortAnswer, no answer', () => {
	it.each([
		'',
		'   ',
		'-',
		'--',
		'.',
		'...',
		'???',
		'/',
		'N/A',
		'n.a.',
		'x',
		'No comment',
		'k.A.',
		'Keine Angabe',
		'Sans commentaire',
		'Sin comentarios',
		'Sem comentários',
		'Nessun commento',
		'n.v.t.',
		'a',
		'aaaa',
		'10',
		'4,5',
	])('"%s" is none, whatever the question', (answer) => {
		for (const kind of ['improve', 'liked', 'approval', null] as const) {
			expect(readShortAnswer(answer, kind)).toEqual({
				meaning: 'noAnswer',
				sentiment: null,
				score: null,
				confidence: 1,
			});
		}
	});

	it.each(['No', 'Nothing', 'nein', 'rien', 'No, nothing'])(
		'"%s" is none where somebody may add something',
		(answer) => {
			expect(readShortAnswer(answer, 'comment').meaning).toBe('noAnswer');
		},
	);
});

describe("readShortAnswer, I don't know", () => {
	it.each([
		"I don't know",
		'idk',
		'Not sure',
		'Weiß nicht',
		'Keine Ahnung',
		'Je ne sais pas',
		'NS/NC',
		'Não sei',
		'Boh',
		'Geen idee',
	])('"%s" is an answer, and neutral', (answer) => {
		expect(readShortAnswer(answer, 'improve')).toMatchObject({
			meaning: 'dontKnow',
			sentiment: 'neutral',
			score: 0,
		});
	});
});

describe('readShortAnswer', () => {
	it.each([
		'The clasp',
		'Nothing but the price',
		'Nothing works',
		'No tracking',
		'Everything except the box',
		'Yes, but the ring is too small',
		'10/10',
		'100%',
		'👍',
		':(',
		'all the packaging',
	])('leaves "%s" to be read', (answer) => {
		expect(readShortAnswer(answer, 'improve')).toEqual({
			meaning: null,
			sentiment: null,
			score: null,
			confidence: 0,
		});
	});

	it('is surest where answers have been counted', () => {
		expect(readShortAnswer('Nothing', 'improve').confidence).toBe(0.99);
		expect(readShortAnswer('Nothing', 'liked').confidence).toBeLessThan(0.99);
	});

	it.each(['Nothing', 'No', 'Everything'])(
		'says with confidence 0 that "%s" cannot be judged without its question',
		(answer) => {
			for (const kind of ['reason', null] as const) {
				expect(readShortAnswer(answer, kind)).toMatchObject({
					sentiment: 'neutral',
					confidence: 0,
				});
			}
			expect(readShortAnswer(answer, null).score).toBe(0);
		},
	);

	it('leans to praise where somebody has nothing to say of the score that they gave', () => {
		expect(readShortAnswer('Nothing', 'reason').score).toBeGreaterThan(0);
		expect(readShortAnswer('Everything', 'reason').score).toBe(0);
	});
});
