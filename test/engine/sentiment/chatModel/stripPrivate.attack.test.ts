import { stripPrivate } from '../../../../engine/sentiment/chatModel/stripPrivate';

const MEGABYTE = 1_000_000;

describe('taking out what identifies a person, attacked', () => {
	it.each([
		'a',
		'1',
		' ',
		'@',
		'.',
		'a@',
		'1 ',
		'-',
		'#',
		'order ',
		'a.',
		'+1(',
		'DE89 ',
		'www.',
		'a at ',
		'a.b/',
		'Best.-Nr. ',
		'tel. ',
		'12.03.2026 ',
		'order is (',
		'💍',
	])('takes a megabyte of %j in a fraction of a second', (part) => {
		const text = part.repeat(MEGABYTE / part.length);
		const start = performance.now();
		stripPrivate(text);
		expect(performance.now() - start).toBeLessThan(3_000);
	});

	it('takes what the planner gives it, 2,000 characters, in no time', () => {
		const start = performance.now();
		for (const part of ['a', '1', 'a@', '1 ', 'a.', 'DE89 '])
			stripPrivate(part.repeat(2_000 / part.length));
		expect(performance.now() - start).toBeLessThan(1_000);
	});
});
