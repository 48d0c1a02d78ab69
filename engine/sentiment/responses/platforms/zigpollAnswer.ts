import { objectAt, textAt, valueAt, type JsonRecord } from '../../../json';

import type { AnswerForm, AnswerReading } from '../responseReading';

/** `dynamic-response` and, in older polls, `open-ended` are words that were typed; a `vote` is an option's own title. */
const FORMS: ReadonlyMap<string, AnswerForm> = new Map([
	['dynamic-response', 'text'],
	['open-ended', 'text'],
	['vote', 'choice'],
]);

/** The answer in a Zigpoll response. Its question stands there where a workflow has put it: Zigpoll has it on the slide. */
export function zigpollAnswer(response: JsonRecord): AnswerReading {
	const slide = objectAt(response, 'slide');
	const type = textAt(response, 'questionType') ?? textAt(slide, 'type');
	return {
		question:
			textAt(response, 'question') ??
			textAt(response, 'slideTitle') ??
			textAt(slide, 'title') ??
			textAt(slide, 'question') ??
			textAt(response, 'title'),
		questionId: valueAt(response, 'slideId'),
		value: valueAt(response, 'response'),
		form: FORMS.get(textAt(response, 'valueType') ?? '') ?? 'open',
		scale: type === 'nps' ? 'nps' : undefined,
	};
}
