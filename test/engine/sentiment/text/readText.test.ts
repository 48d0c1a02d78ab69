import { readText, SCORED_LENGTH } from '../../../../engine/sentiment/text/readText';
import { wordHash } from '../../../../engine/sentiment/text/wordHash';

function wordsOf(raw: string): string[] {
	return readText(raw).words.map(({ text }) => text);
}

function clausesOf(raw: string): string[] {
	const { text, clauses } = readText(raw);
	return clauses.map(({ start, end }) => text.slice(start, end));
}

describe('Reading a text', () => {
	it('takes out HTML and writes entities out', () => {
		expect(readText('<p>Tr&egrave;s <b>joli</b>&nbsp;!</p><br/>Merci &amp; bravo').text).toBe(
			'\nTrès joli !\n\nMerci & bravo',
		);
	});

	it('leaves what only looks like HTML', () => {
		expect(readText('I <3 it, 2 < 3 & 4 > 3').text).toBe('I <3 it, 2 < 3 & 4 > 3');
	});

	it('takes out scripts, comments and style sheets with what is in them', () => {
		expect(wordsOf('<style>bad{}</style>Good<script>awful()</script><!-- worst --> ring')).toEqual([
			'good',
			'ring',
		]);
	});

	it('takes out control characters and invisible ones', () => {
		expect(readText('lov\u00adely\u0000 \u202ering\u200b').text).toBe('lovely ring');
	});

	it('reads words in lower case, and numbers, ratings, emoji and faces as words', () => {
		expect(wordsOf('LOVELY ring… 10/10, 4,5 of 5 👍🏽 ❤️ :-) <3 100%')).toEqual(
			'lovely ring 10/10 4,5 of 5 👍 ❤ :) <3 100%'.split(' '),
		);
	});

	it('keeps an English contraction whole and parts an elision', () => {
		expect(wordsOf('I don’t know')).toEqual(['i', "don't", 'know']);
		expect(wordsOf("l'anneau n’est pas")).toEqual(["l'", 'anneau', "n'", 'est', 'pas']);
	});

	it('gives mentions, web and e-mail addresses no word', () => {
		expect(
			wordsOf('@united see https://shop.example/love or shop.com, mail love@example.com'),
		).toEqual(['see', 'or', 'mail']);
	});

	it('does not take a missing blank for a web address', () => {
		expect(wordsOf('It was good.it came fast')).toContain('good');
	});

	it('says where each word stands in the cleaned text', () => {
		const { text, starts, ends } = readText('<i>Ünder</i> the İstanbul 👍🏽 sun');
		expect(starts.map((start, word) => text.slice(start, ends[word]))).toEqual([
			'Ünder',
			'the',
			'İstanbul',
			'👍🏽',
			'sun',
		]);
	});

	it('hashes a word as word lists do, composed or not', () => {
		expect(readText('Cafe\u0301').words[0]?.hash).toBe(wordHash('café'));
	});

	it('parts clauses at contrasts, ends of sentences and commas between clauses', () => {
		expect(clausesOf('Lovely ring, but the clasp broke. It was late, nobody answered')).toEqual([
			'Lovely ring',
			'but the clasp broke',
			'It was late',
			'nobody answered',
		]);
	});

	it.each([
		'Lovely ring, sadly the clasp broke',
		'Schöner Ring, leider ist der Verschluss kaputt',
		'Très beau collier, malheureusement le fermoir est cassé',
	])('sets what is regretted against what stands before it: %s', (text) => {
		expect(readText(text).clauses.map(({ link }) => link)).toEqual(['sentence', 'contrast']);
	});

	it('parts nothing at a regret within a clause', () => {
		expect(clausesOf('Die Kette ist leider schon kaputt')).toHaveLength(1);
	});

	it('leaves a list of words in one clause', () => {
		expect(clausesOf('Nice, cheap and fast')).toEqual(['Nice, cheap and fast']);
	});

	it('gives an emoji to the sentence that it follows', () => {
		expect(clausesOf('It broke. 😡 Send a new one')).toEqual(['It broke. 😡', 'Send a new one']);
	});

	it('knows "mais" as French for "but" and as Portuguese for "more"', () => {
		expect(clausesOf('le bijou est joli mais la livraison est lente')).toHaveLength(2);
		expect(clausesOf('o produto é mais bonito do que na foto')).toHaveLength(1);
	});

	it('cuts a long text and says so', () => {
		const { text, truncated } = readText('good '.repeat(10_000));
		expect(text).toHaveLength(SCORED_LENGTH);
		expect(truncated).toBe(true);
		expect(readText('good').truncated).toBe(false);
	});

	it('covers every word with exactly one clause', () => {
		const { words, clauses } = readText('A. b, c d e but f! 😀 g; and the h i j');
		const covered = clauses.flatMap(({ firstWord, lastWord }) =>
			words.slice(firstWord, lastWord + 1),
		);
		expect(covered).toEqual(words);
	});
});
