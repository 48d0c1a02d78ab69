import { asZigpollResponses, ZIGPOLL_SLIDES } from '../../sample/asZigpollResponses';
import { SHOP } from './sharedShop';

const responses = asZigpollResponses(SHOP);
const [scoreSlide, reasonSlide] = ZIGPOLL_SLIDES;

describe('The sample shop’s survey as Zigpoll responses', () => {
	it('has one response a question, oldest first by participant, each with an id of its own', () => {
		const written = SHOP.surveyAnswers.filter(({ text }) => text !== '').length;
		expect(responses).toHaveLength(SHOP.surveyAnswers.length + written);
		const ids = responses.map(({ _id }) => _id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.every((id) => /^[0-9a-f]{24}$/.test(id))).toBe(true);
	});

	it('tells scores from typed words, by slide and by kind', () => {
		const scores = responses.filter(({ slideId }) => slideId === scoreSlide._id);
		const reasons = responses.filter(({ slideId }) => slideId === reasonSlide._id);
		expect(scores.length + reasons.length).toBe(responses.length);
		expect(
			scores.every(({ valueType, response }) => valueType === 'vote' && /^\d+$/.test(response)),
		).toBe(true);
		expect(reasons.every(({ valueType }) => valueType === 'dynamic-response')).toBe(true);
	});

	it('joins the questions of one answer by participant and the participant to a customer by e-mail', () => {
		const emails = new Set(SHOP.customers.map(({ email }) => email));
		for (const answer of SHOP.surveyAnswers) {
			expect(answer.email === null || emails.has(answer.email)).toBe(true);
		}
		const participants = new Map<string, Set<string | undefined>>();
		for (const { participantId, metadata } of responses) {
			participants.set(
				participantId,
				(participants.get(participantId) ?? new Set()).add(metadata.email),
			);
		}
		expect(participants.size).toBe(SHOP.surveyAnswers.length);
		expect([...participants.values()].every(({ size }) => size === 1)).toBe(true);
	});

	it('carries the value and the products of the order that the survey followed', () => {
		const afterOrder = responses.filter(({ orderValue }) => orderValue !== undefined);
		expect(afterOrder.length).toBeGreaterThan(100);
		expect(afterOrder.every(({ metadata }) => metadata.shopify_line_items !== undefined)).toBe(
			true,
		);
		expect(responses.length).toBeGreaterThan(afterOrder.length);
	});
});
