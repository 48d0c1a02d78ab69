import { readJson, refused, told } from '../readJson';

const QUESTION = 'How would you rate us?';

/** Rows of one column, each of somebody else. */
function column(question: string, cells: readonly unknown[]) {
	return cells.map((cell, index) => ({ email: `p${index}@example.com`, [question]: cell }));
}

const scoresOf = (question: string, cells: readonly unknown[]) =>
	told(column(question, cells)).map(({ scores, text }) => (text === null ? scores : text));

describe('scores as sheets hold them', () => {
	it.each([
		['stars', ['★★★★☆', '★☆☆☆☆'], [['csat 4'], ['csat 1']]],
		['of ten, where nobody gave more than five', ['4/10', '5/10'], [['csat 4'], ['csat 5']]],
		['percent', ['80%', '60%'], [['csat 80'], ['csat 60']]],
		['smileys', ['😀', '🙂', '😡'], [['csat 5'], ['csat 4'], ['csat 1']]],
		['thumbs', ['👍', '👎'], [['csat 5'], ['csat 1']]],
	])('are read from %s', (_, cells, scores) => {
		expect(scoresOf(QUESTION, cells)).toEqual(scores);
	});

	it('are scores also where some gave none, who are told so', () => {
		const rows = column('How likely are you to recommend us?', ['9', 'N/A', '10', 'weiß nicht']);
		expect(told(rows).map(({ scores }) => scores)).toEqual([['nps 9'], ['nps 10']]);
		expect(refused(rows)).toEqual([
			{ reason: 'noAnswer', detail: '"N/A" is no answer to the question.' },
			{ reason: 'noAnswer', detail: '"weiß nicht" is no answer to the question.' },
		]);
	});

	it('are steps of agreement with a statement', () => {
		const cells = ['Strongly agree', 'Disagree', 'Neither agree nor disagree'];
		expect(scoresOf('The shop has what I look for', cells)).toEqual([
			['csat 5'],
			['csat 2'],
			['csat 3'],
		]);
	});

	it('are effort where what is agreed with is how easy it was, or how difficult', () => {
		const cells = ['Strongly agree', 'Strongly disagree'];
		expect(scoresOf('The website made it easy to order', cells)).toEqual([['ces 5'], ['ces 1']]);
		const rows = column('It was difficult to return my order', cells);
		const ranges = readJson(rows).responses.flatMap(({ scores }) => scores);
		expect(ranges).toMatchObject([
			{ value: 5, range: { scale: 'ces', isReversed: true } },
			{ value: 1, range: { scale: 'ces', isReversed: true } },
		]);
	});

	it('are no words of a customer where likelihood is told in words', () => {
		const rows = column('How likely are you to recommend us?', ['Very likely', 'Not at all']);
		expect(told(rows)).toEqual([]);
		expect(refused(rows)[0]?.detail).toContain('no scale that is known');
	});

	it('are read beside their labels, and what has only a label is left out', () => {
		const cells = ['Extremely likely - 10', '9 - Very likely', 'Likely (8)', 'Very likely'];
		const rows = column('How likely are you to recommend us?', cells);
		expect(told(rows).map(({ scores }) => scores)).toEqual([['nps 10'], ['nps 9'], ['nps 8']]);
	});

	it('are none where an opinion is asked for in words', () => {
		expect(scoresOf('What did you like?', ['Good', '👍'])).toEqual(['Good', '👍']);
	});
});
