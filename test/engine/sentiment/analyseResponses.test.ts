import { sha256 } from '../../../engine/identity/sha256';
import { analyse } from './analysisSettings';
import { ZIGPOLL_VOTE, ZIGPOLL_WORDS } from './responses/platforms/samples';

const first = (json: object, settings = {}) => analyse([json], settings).results[0];

describe('an answer, read', () => {
	it('has every field of the contract, with null for what is not known', () => {
		const { results } = analyse([ZIGPOLL_VOTE, ZIGPOLL_WORDS]);
		expect(results).toHaveLength(1);
		expect(Object.keys(results[0] ?? {})).toEqual(
			[
				'customerId, email, answeredAt, text, sentiment, sentimentScore, confidence, topics',
				'emotions, signals, language, npsScore, npsGroup, csatScore, cesScore, engine',
				'question, questionKind, responseId, scoreTextDisagreement, evidence',
			]
				.join(', ')
				.split(', '),
		);
		expect(results[0]).toMatchObject({
			customerId: null,
			email: 'ana@example.com',
			answeredAt: '2026-05-04T10:00:20.000Z',
			text: 'Lovely ring, but the parcel was late',
			sentiment: 'mixed',
			language: 'en',
			npsScore: 9,
			npsGroup: 'promoter',
			csatScore: null,
			engine: 'local',
			responseId: '64f000000000000000000002',
		});
		expect(results[0]?.topics.map(({ topic }) => topic)).toContain('shipping');
		expect(Object.values(results[0] ?? {})).not.toContain(undefined);
	});

	it('depends on the question, where it is short', () => {
		const improve = { 'What could we improve?': 'Nothing' };
		const liked = { 'What did you like?': 'Nothing' };
		expect(first(improve)).toMatchObject({ sentiment: 'positive', questionKind: 'improve' });
		expect(first(liked)).toMatchObject({ sentiment: 'negative', questionKind: 'liked' });
		const question = 'What could we improve?';
		const read = { source: 'auto', columns: new Map(), timeZone: 'UTC', dayMonthOrder: 'auto' };
		expect(first({ comment: 'Nothing' }, { read: { ...read, question } })).toMatchObject({
			sentiment: 'positive',
			question,
		});
		expect(first({ comment: 'Nothing' })).toMatchObject({ confidence: 0, question: null });
	});

	it('is rejected where it is none, unless there is a score', () => {
		const { results, read } = analyse([{ comment: 'n/a' }, { comment: 'N/A', nps: 9 }]);
		expect(results).toEqual([
			expect.objectContaining({ text: 'N/A', sentiment: null, sentimentScore: null, npsScore: 9 }),
		]);
		expect(read.rejected).toMatchObject([
			{
				item: 0,
				json: { comment: 'n/a' },
				reason: 'noAnswer',
				detail: '"n/a" is no answer to the question.',
			},
		]);
	});

	it('has no mood where there is only a score', () => {
		expect(first({ nps: 3 })).toMatchObject({
			text: null,
			sentiment: null,
			sentimentScore: null,
			confidence: null,
			npsGroup: 'detractor',
		});
	});

	it('shows where score and words disagree', () => {
		expect(
			first({ nps: 10, comment: 'Terrible. The clasp broke and nobody answered me.' }),
		).toMatchObject({
			sentiment: 'negative',
			scoreTextDisagreement: 'highScoreComplaint',
		});
		expect(first({ nps: 1, comment: 'I love this shop, wonderful service!' })).toMatchObject({
			scoreTextDisagreement: 'lowScorePraise',
		});
	});

	it('knows the operator’s own topics and labels', () => {
		const settings = {
			topics: [{ name: 'Engraving', words: 'engrave, initials' }],
			labels: [{ name: 'Vintage romantic', description: 'antique lockets', words: 'heirloom' }],
		};
		const result = first({ comment: 'The engraving on this heirloom is beautiful' }, settings);
		expect(result?.topics.map(({ topic }) => topic)).toContain('Engraving');
		expect(result?.labels?.map(({ label }) => label)).toEqual(['Vintage romantic']);
	});

	it('hides addresses where that is wanted', () => {
		const row = { comment: 'Lovely', email: 'ana@example.com' };
		expect(first(row, { hashEmails: true })?.email).toMatch(/^[0-9a-f]{64}$/);
	});
});

describe('the language of answers', () => {
	const german = [
		'Die Lieferung war leider sehr langsam',
		'Der Ring ist wunderschön und die Verpackung auch',
		'Ich bin mit dem Service sehr zufrieden',
	];

	it('is found, and short ones are read in that of most others', () => {
		const items = [...german, 'Super', 'ok'].map((comment) => ({ comment }));
		const { results, majority } = analyse(items);
		expect(majority).toBe('de');
		expect(results.map(({ language }) => language)).toEqual(['de', 'de', 'de', 'de', 'de']);
	});

	it('is what the platform or the operator says', () => {
		expect(first({ comment: 'Super', language: 'fr-CA' })?.language).toBe('fr');
		expect(first({ comment: 'Super' }, { language: 'it' })?.language).toBe('it');
	});

	it('is other for one that is not read, which is neutral with confidence 0', () => {
		expect(first({ comment: 'この指輪はとても美しいですが、配送が遅かったです' })).toMatchObject({
			language: 'other',
			sentiment: 'neutral',
			confidence: 0,
		});
	});
});

describe('bad input', () => {
	it.each([
		['emoji', '😍'],
		['one letter', 'k'],
		['control characters and words', 'bad\u0000 \u0007quality'],
		['right-to-left', 'الخدمة سيئة جدا'],
		['mixed scripts', 'The доставка was late 配送'],
		['JSON', '{"rating": 1, "text": "bad"}'],
		['a number', '7'],
		['HTML', '<p>Very <b>bad</b> clasp</p>'],
	])('is an answer, or rejected with its reason: %s', (_, comment) => {
		const { results, read } = analyse([{ comment, 'Why?': comment }]);
		expect(results.length + read.rejected.length).toBeGreaterThan(0);
		for (const { sentiment, confidence } of results) {
			if (sentiment === 'neutral') expect(confidence).not.toBeNull();
		}
	});

	it('shows words without HTML', () => {
		expect(first({ comment: '<p>Very <b>bad</b> clasp</p>' })?.text).toBe('Very bad clasp');
	});

	it('counts: every item is in an answer or among the rejected, in any order the same', () => {
		const items = [
			{ comment: 'Lovely ring' },
			{ comment: 'n/a' },
			{},
			{ order: 1 },
			{ comment: 'Too late', nps: 2 },
			{ nps: 9 },
		];
		const { analysed, read } = analyse(items);
		const seen = [
			...analysed.flatMap(({ response }) => response.items),
			...read.rejected.map(({ item }) => item),
		];
		expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5]);
		const backwards = analyse([...items].reverse()).results.map((result) => JSON.stringify(result));
		expect(backwards.sort()).toEqual(
			analyse(items)
				.results.map((result) => JSON.stringify(result))
				.sort(),
		);
	});

	it('keeps the digest of an address as the customer, in the letters that other nodes give', () => {
		const digest = sha256('ana@example.com');
		const answer = { comment: 'Lovely ring', email: digest.toUpperCase() };
		expect(first(answer)).toMatchObject({ customerId: digest, email: null });
		expect(first({ ...answer, customer_id: 'c7' })).toMatchObject({ customerId: 'c7' });
	});

	it('reads a megabyte in 200 ms', () => {
		analyse([{ comment: 'warm up' }]);
		const start = performance.now();
		analyse([{ comment: 'very nice, but '.repeat(66_000) }]);
		expect(performance.now() - start).toBeLessThan(1_000);
	});
});
