import { questionLeaning } from '../../../../engine/sentiment/questions/questionLeaning';

describe('What a question makes likely of an answer', () => {
	it('is praise where it asks what was good, and blame where it asks what could be better', () => {
		expect(questionLeaning('The staff', 'liked')).toBeGreaterThan(0);
		expect(questionLeaning('The staff', 'improve')).toBeLessThan(0);
		expect(questionLeaning('The staff', 'concern')).toBeLessThan(0);
	});

	it.each(['reason', 'approval', 'yesNo', 'comment', 'fact', null] as const)(
		'is neither where the question leans to neither side (%s)',
		(kind) => {
			expect(questionLeaning('The staff', kind)).toBe(0);
		},
	);

	it.each([
		'Nothing, they were kind to my mother',
		'No. The parcel came in two days',
		"Can't think of anything: the ring is what I wanted",
		'Nichts, die Kette kam nach zwei Tagen',
		'Rien, la bague me plaît',
		'Nada, el anillo llegó en dos días',
		'Niente, sono arrivati in due giorni',
		'Niets, de ketting kwam snel aan',
		'Nada, o anel chegou depressa',
	])('is turned round by an answer that begins with nothing: "%s"', (answer) => {
		expect(questionLeaning(answer, 'improve')).toBeGreaterThan(1);
		expect(questionLeaning(answer, 'liked')).toBeLessThan(-1);
	});

	it('is turned round less where no mark sets the opening apart', () => {
		const unmarked = questionLeaning('Nothing you could have done better', 'improve');
		expect(unmarked).toBeGreaterThan(0);
		expect(unmarked).toBeLessThan(questionLeaning('Nothing. You did it all', 'improve'));
	});

	it('is not turned round by a "no" that belongs to a word', () => {
		expect(questionLeaning('No parking nearby', 'improve')).toBeLessThan(0);
	});
});
