import { CRISIS, inCrisis } from '../../sample/crisis';
import { dayAt, dayNumber } from '../../sample/shopTime';
import { SURVEY_FROM, type SurveyAnswer } from '../../sample/surveyAnswers';
import { SHOP } from './sharedShop';

const answers = SHOP.surveyAnswers;
const nps = (list: readonly SurveyAnswer[]) =>
	(100 *
		(list.filter(({ npsScore }) => npsScore >= 9).length -
			list.filter(({ npsScore }) => npsScore <= 6).length)) /
	list.length;
const saying = (sentiment: string | null) =>
	answers.filter(({ truth }) => truth.sentiment === sentiment);

describe('The survey of the sample shop', () => {
	it('has about 600 answers in its last five months', () => {
		expect(answers.length).toBeGreaterThan(540);
		expect(answers.length).toBeLessThan(660);
		expect(answers.every(({ answeredAt }) => dayAt(answeredAt) >= dayNumber(SURVEY_FROM))).toBe(
			true,
		);
		expect(answers.map(({ number }) => number)).toEqual(answers.map((_, index) => index + 1));
	});

	it('has scores from 0 to 10 that fall by more than 30 points in the crisis', () => {
		expect(answers.every(({ npsScore }) => Number.isInteger(npsScore))).toBe(true);
		expect(answers.every(({ npsScore }) => npsScore >= 0 && npsScore <= 10)).toBe(true);
		const before = answers.filter(({ answeredAt }) => !inCrisis(dayAt(answeredAt)));
		const since = answers.filter(({ answeredAt }) => inCrisis(dayAt(answeredAt)));
		expect(nps(before)).toBeGreaterThan(30);
		expect(nps(since)).toBeLessThan(nps(before) - 30);
	});

	it('says all that customers say: praise, complaints, both, neither, and nothing', () => {
		for (const sentiment of ['positive', 'negative', 'mixed', 'neutral', null]) {
			expect(saying(sentiment).length).toBeGreaterThan(15);
		}
		expect(
			new Set(answers.flatMap(({ truth }) => truth.topics.map(({ topic }) => topic))).size,
		).toBe(10);
	});

	it('is varied: hardly any two customers use the same words', () => {
		const texts = answers.map(({ text }) => text).filter((text) => text.length > 40);
		expect(new Set(texts).size / texts.length).toBeGreaterThan(0.9);
	});

	it('leaves no gap in a sentence unfilled', () => {
		expect(answers.filter(({ text }) => /[{}]|undefined|null/.test(text))).toEqual([]);
	});

	it('is in English with some German', () => {
		const german = answers.filter(({ language }) => language === 'de').length / answers.length;
		expect(german).toBeGreaterThan(0.15);
		expect(german).toBeLessThan(0.4);
	});

	it('speaks of the crisis only since it began, in worry, in praise and in questions', () => {
		const aboutCrisis = answers.filter(({ truth }) => truth.crisis !== null);
		expect(aboutCrisis.every(({ answeredAt }) => dayAt(answeredAt) >= dayNumber(CRISIS.from))).toBe(
			true,
		);
		for (const crisis of ['negative', 'positive', 'neutral']) {
			expect(aboutCrisis.filter(({ truth }) => truth.crisis === crisis).length).toBeGreaterThan(10);
		}
		const topics = new Set(
			aboutCrisis.flatMap(({ truth }) => truth.topics.map(({ topic }) => topic)),
		);
		for (const topic of ['safety', 'delivery', 'supply'] as const) expect(topics).toContain(topic);
	});

	it('contains well-rated complaints: scores and words may disagree', () => {
		const contradicting = answers.filter(
			({ npsScore, truth }) => npsScore >= 9 && truth.sentiment === 'negative',
		);
		expect(contradicting.length).toBeGreaterThan(0);
	});

	it('can be joined to customers by e-mail, but for a few who left none', () => {
		const customers = new Map(SHOP.customers.map(({ number, email }) => [number, email]));
		for (const { customerNumber, email } of answers) {
			if (customerNumber === null) expect(email).toBeNull();
			else expect(customers.get(customerNumber)).toBe(email);
		}
		const anonymous = answers.filter(({ email }) => email === null).length;
		expect(anonymous).toBeGreaterThan(5);
		expect(anonymous).toBeLessThan(40);
	});
});
