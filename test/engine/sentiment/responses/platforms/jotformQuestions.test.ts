import { jotformQuestions } from '../../../../../engine/sentiment/responses/platforms/jotformQuestions';

const answer = (key: string, value: unknown) => ({ key, value });

describe('the questions in Jotform’s pretty text', () => {
	it('are found by their answers, though both hold colons and commas', () => {
		const pretty =
			'Your email, please:ana@example.com, Why: in short?:Fast, pretty: all good, Score:9';
		const questions = jotformQuestions(pretty, [
			answer('q1', 'ana@example.com'),
			answer('q2', 'Fast, pretty: all good'),
			answer('q3', 9),
		]);
		expect([...questions]).toEqual([
			['q1', 'Your email, please'],
			['q2', 'Why: in short?'],
			['q3', 'Score'],
		]);
	});

	it('stay unknown where an answer is not found', () => {
		expect([
			...jotformQuestions('Why?:Fast', [answer('q1', 'Slow'), answer('q2', 'Fast')]),
		]).toEqual([['q2', 'Why?']]);
		expect(jotformQuestions('', [answer('q1', 'x')]).size).toBe(0);
	});
});

describe('the questions in Jotform’s pretty text, attacked', () => {
	it('take no time for many answers and long texts', () => {
		const answers = Array.from({ length: 100_000 }, (_, i) => answer(`q${i}`, `y${i}`));
		const start = performance.now();
		jotformQuestions('x'.repeat(1_000_000), [answer('q1', 'y')]);
		jotformQuestions(':'.repeat(200_000), answers);
		// To seek every answer in all of the text would take minutes.
		expect(performance.now() - start).toBeLessThan(3_000);
	});

	it.each([[null], [undefined], [{}], [[]], [''], [' '], [NaN]])(
		'pass over an answer of %p',
		(value) => {
			expect(jotformQuestions('Why?:Fast', [answer('q1', value)]).size).toBe(0);
		},
	);
});
