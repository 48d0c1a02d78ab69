import { readShortAnswer } from '../../../../engine/sentiment/questions/readShortAnswer';
import { HOSTILE_TEXTS } from '../hostileTexts';

const NOTHING_SAID = new Set([
	'an empty text',
	'blanks',
	'one letter',
	'marks only',
	'a number',
	'a megabyte of one word',
	'a megabyte of blanks',
	'a megabyte of question marks',
]);

describe('readShortAnswer under attack', () => {
	it.each(HOSTILE_TEXTS)('takes %s for no short answer that it is not', (name, answer) => {
		const { meaning } = readShortAnswer(answer, 'improve');
		expect(meaning).toBe(NOTHING_SAID.has(name) ? 'noAnswer' : null);
	});

	it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
		'knows no short answer %s',
		(answer) => {
			expect(readShortAnswer(answer, 'liked').meaning).toBeNull();
		},
	);

	it('reads an answer of fillers alone as a text', () => {
		expect(readShortAnswer('really really really '.repeat(5), 'improve').meaning).toBeNull();
	});

	it('reads control characters and directions of writing as if they were not there', () => {
		expect(readShortAnswer('\u202eNothing\u202c\u0000', 'improve').meaning).toBe('nothing');
	});
});
