import { asZigpollResponses, ZIGPOLL_SLIDES, type ZigpollResponse } from './asZigpollResponses';
import type { SampleShop } from './sampleShop';

/** A response with its question and its customer. */
export type ZigpollAnswer = ZigpollResponse & {
	question: string | null;
	questionType: string | null;
	email: string | null;
};

/**
 * The survey's answers as the Zigpoll node of this package gives them, one item a response: as Zigpoll's API, with the
 * question and the customer's e-mail added.
 *
 * @example
 * asZigpollAnswers(shop)[0].question // 'How likely are you to recommend us to a friend or colleague?'
 */
export function asZigpollAnswers(
	shop: Pick<SampleShop, 'surveyAnswers' | 'orders'>,
): ZigpollAnswer[] {
	return asZigpollResponses(shop).map((response) => {
		const slide = ZIGPOLL_SLIDES.find(({ _id }) => _id === response.slideId);
		return {
			...response,
			question: slide?.title ?? null,
			questionType: slide?.type ?? null,
			email: response.metadata.email ?? null,
		};
	});
}
