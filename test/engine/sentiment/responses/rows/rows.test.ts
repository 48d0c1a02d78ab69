import { asShopifyOrders } from '../../../../../sample/asShopifyOrders';
import { generateSampleShop, SHARED_SAMPLE } from '../../../../../sample/sampleShop';
import { readJson, refused, told } from '../readJson';

const texts = (items: readonly unknown[], settings = {}) =>
	readJson(items, settings).responses.map(({ text }) => text);

describe('rows of a table', () => {
	it('of Google Forms have a column for each question', () => {
		const row = {
			Timestamp: '5/14/2026 10:00:00',
			'Email Address': 'ana@example.com',
			'How likely are you to recommend us?': 9,
			'What could we improve?': 'Nothing',
			'What did you like most?': 'The clasp is pretty',
			'How did you hear about us?': 'Instagram',
		};
		const shared = {
			scores: ['nps 9'],
			email: 'ana@example.com',
			answeredAt: '2026-05-14T10:00:00.000Z',
		};
		expect(told([row])).toEqual([
			{ question: 'What could we improve?', text: 'Nothing', ...shared },
			{ question: 'What did you like most?', text: 'The clasp is pretty', ...shared },
		]);
	});

	it.each([
		[
			'German',
			{
				Zeitstempel: '04.05.2026 12:00',
				'E-Mail-Adresse': 'ana@example.com',
				Kommentar: 'x y',
				Sterne: 4,
			},
		],
		[
			'French',
			{
				Horodateur: '04/05/2026 12:00',
				Courriel: 'ana@example.com',
				Commentaire: 'x y',
				Étoiles: 4,
			},
		],
		[
			'Spanish',
			{
				'Marca temporal': '04/05/2026 12:00',
				Correo: 'ana@example.com',
				Comentario: 'x y',
				Valoración: 4,
			},
		],
		[
			'Portuguese',
			{
				'Carimbo de data/hora': '04/05/2026 12:00',
				'Endereço de email': 'ana@example.com',
				Comentário: 'x y',
				Avaliação: 4,
			},
		],
		[
			'Italian',
			{
				'Informazioni cronologiche': '04/05/2026 12:00',
				'Indirizzo email': 'ana@example.com',
				Recensione: 'x y',
				Valutazione: 4,
			},
		],
		[
			'Dutch',
			{
				Tijdstempel: '04-05-2026 12:00',
				'E-mailadres': 'ana@example.com',
				Opmerking: 'x y',
				Beoordeling: 4,
			},
		],
		[
			'English',
			{ 'Submitted at': '2026-05-04 12:00', Email: 'ana@example.com', Comment: 'x y', Rating: 4 },
		],
	])('are understood by their names in %s', (_, row) => {
		expect(told([row], { dayMonthOrder: 'dayFirst' })).toEqual([
			{
				question: null,
				text: 'x y',
				scores: ['stars 4'],
				email: 'ana@example.com',
				answeredAt: '2026-05-04T12:00:00.000Z',
			},
		]);
	});

	it('join where each row is the answer to one question', () => {
		const rows = [
			{
				'Response ID': 7,
				Question: 'How satisfied are you?',
				Answer: '2',
				Email: 'ana@example.com',
			},
			{ 'Response ID': 7, Question: 'Why?', Answer: 'Too late', Email: 'ana@example.com' },
			{ 'Response ID': 8, Question: 'Why?', Answer: 'Too dear', Email: 'ben@example.com' },
		];
		expect(told(rows)).toEqual([
			{
				question: 'Why?',
				text: 'Too late',
				scores: ['csat 2'],
				email: 'ana@example.com',
				answeredAt: null,
			},
			{
				question: 'Why?',
				text: 'Too dear',
				scores: [],
				email: 'ben@example.com',
				answeredAt: null,
			},
		]);
	});

	it('without known names are read by the column with the longest words', () => {
		const rows = [
			{ a: 'Wave Ring in Gold', b: 'I waited three weeks and nobody could say where it was', n: 3 },
			{ a: 'Tide Ring in Gold', b: 'It is even lovelier than on the pictures', n: 4 },
		];
		expect(texts(rows)).toEqual(rows.map(({ b }) => b));
	});

	it('read the field that the operator names, and no other', () => {
		const row = { Comment: 'one', notes: { inner: 'two' }, 'Why?': 'three' };
		expect(texts([row], { textField: 'notes.inner' })).toEqual(['two']);
		expect(texts([row], { textField: 'Why?' })).toEqual(['three']);
		expect(() => readJson([row], { textField: 'nowhere' })).toThrow(
			expect.objectContaining({ code: 'missingField' }),
		);
	});

	it('take the columns that the operator names for a role', () => {
		const columns = new Map([
			['email', 'wer'],
			['answeredAt', 'wann'],
		] as const);
		const row = { wer: 'ana@example.com', wann: '2026-05-04', Comment: 'x' };
		expect(told([row], { columns })[0]).toMatchObject({
			email: 'ana@example.com',
			answeredAt: '2026-05-04T00:00:00.000Z',
		});
	});

	it('with an empty cell left out belong to the table all the same', () => {
		const rows = [
			{ product: 'Wave Ring in Gold', email: 'ana@example.com', comment: 'Lovely' },
			{ product: 'Tide Ring in Gold', email: 'ben@example.com' },
		];
		expect(texts(rows)).toEqual(['Lovely']);
		expect(refused(rows)).toMatchObject([{ reason: 'noAnswer' }]);
	});

	it('keep an answer that many give, and take options for what they are', () => {
		const answers = ['Nothing', 'Nothing', 'The box', 'Nothing', 'Speed', 'Nothing'];
		const improve = [...answers, ...answers].map((answer, index) => ({
			'What could we improve?': index > 5 ? `${answer}!` : answer,
		}));
		expect(texts(improve)).toHaveLength(12);
		const sizes = Array.from({ length: 20 }, (_, index) => ({
			'Which size did you order from our shop?': index % 2 === 0 ? 'S' : 'M',
			comment: 'Fits well',
		}));
		expect(texts(sizes)).toEqual(sizes.map(() => 'Fits well'));
	});

	it('decide day and month by all rows, and say what they cannot decide', () => {
		const rows = [
			{ date: '03/04/2026', comment: 'a' },
			{ date: '25/04/2026', comment: 'b' },
		];
		expect(told(rows).map(({ answeredAt }) => answeredAt)).toEqual([
			'2026-04-03T00:00:00.000Z',
			'2026-04-25T00:00:00.000Z',
		]);
		const { moments, responses } = readJson(rows.slice(0, 1));
		expect(responses[0]?.answeredAt).toBeNull();
		expect(moments).toMatchObject({ unreadable: 1, isAmbiguous: true, example: '03/04/2026' });
	});

	it('give groups by a column or by the answer to a question', () => {
		const rows = [
			{ comment: 'a', Segment: 'Champions', 'Which shop did you visit us in?': 'Rome' },
		];
		expect(readJson(rows, { groupBy: 'segment' }).responses[0]?.group).toBe('Champions');
		const question = 'Which shop did you visit us in?';
		expect(readJson(rows, { groupBy: question }).responses[0]?.group).toBe('Rome');
		expect(readJson(rows, { groupBy: '__proto__' }).responses[0]?.group).toBeNull();
	});
});

describe('what is no answer', () => {
	it('is rejected with what it is instead', () => {
		const order = { customer: 'c1', date: '2026-05-04', amount: 12, note: 'Leave at the door' };
		expect(refused([order])).toEqual([
			{ reason: 'notAResponse', detail: expect.stringContaining('an order or a customer') },
		]);
		expect(refused([{ error: 'Forbidden', message: 'Bad key' }])).toEqual([
			{ reason: 'unrecognised', detail: expect.stringContaining('error message') },
		]);
	});

	it('is rejected by the platform that it is of', () => {
		const shop = generateSampleShop({ ...SHARED_SAMPLE, customers: 5 });
		const orders = asShopifyOrders(shop);
		expect(refused(orders).map(({ detail }) => detail)).toEqual(
			orders.map(() => expect.stringContaining('a record of Shopify (order)')),
		);
	});

	it('is rejected where there is nothing in it', () => {
		expect(refused([{}, { a: '' }, { comment: '  ' }, { comment: '\u0000\u200b', x: '' }])).toEqual(
			[
				{ reason: 'empty', detail: 'This item is empty.' },
				{ reason: 'empty', detail: 'All fields of this item are empty.' },
				{ reason: 'noAnswer', detail: 'No question of this response was answered.' },
				{ reason: 'noAnswer', detail: expect.any(String) },
			],
		);
	});

	it('is rejected by name under another source', () => {
		expect(refused([{ comment: 'Lovely' }], { source: 'zigpoll' })).toEqual([
			{ reason: 'unrecognised', detail: expect.stringContaining('"Source" is set to Zigpoll') },
		]);
	});

	it('counts each item once: as an answer or as rejected', () => {
		const items = [{ comment: 'a' }, {}, { x: 1 }, null, 'text', [1], { comment: 'b', nps: 3 }];
		const { responses, rejected } = readJson(items);
		const seen = [
			...responses.flatMap((entry) => entry.items),
			...rejected.map(({ item }) => item),
		];
		expect([...new Set(seen)].sort()).toEqual(items.map((_, index) => index));
		expect(seen).toHaveLength(items.length);
	});

	it('reads words that stand in an object with their language', () => {
		const row = { comment: { text: 'The clasp broke', languageCode: 'en' }, nps: 9 };
		expect(told([row])).toMatchObject([{ text: 'The clasp broke', scores: ['nps 9'] }]);
		const wrapped = { review: { text: 'Late', rating: 2 } };
		expect(told([wrapped])).toMatchObject([{ text: 'Late', scores: ['stars 2'] }]);
	});
});
