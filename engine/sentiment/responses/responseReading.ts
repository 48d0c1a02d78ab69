import type { DateStyle } from '../../dates/dateStyle';
import type { Scale } from '../scales/scale';
import type { ResponseRejection } from './responseRejection';

/**
 * What an answer is, as far as its platform says.
 *
 * - `text`: words that somebody typed
 * - `choice`: options that were clicked, whose words are the shop's
 * - `score`: a number on a scale
 * - `words`: words by the name of a column, unless all of its cells are numbers
 * - `open`: the platform does not say; what all answers to the question look like decides
 * - `column`: a cell of a table whose column is no question by its name: read only where nothing else has words
 */
export type AnswerForm = 'text' | 'words' | 'choice' | 'score' | 'open' | 'column';

/** One answer to one question, as the platform wrote it. */
export interface AnswerReading {
	/** The question in words. */
	question?: unknown;
	/** The platform's id of the question, which tells questions without words apart. */
	questionId?: unknown;
	value: unknown;
	form: AnswerForm;
	/** The scale of a score, where the platform names it. */
	scale?: Scale;
	/** The lowest and highest value that can be chosen, where the platform says. */
	low?: number;
	high?: number;
}

/**
 * What an adapter takes out of one record, **as the platform wrote it**: no date is parsed, no address tidied, no HTML
 * stripped. That happens once, for all platforms, behind this door (`readResponses`).
 */
export interface ResponseReading {
	kind: 'response';
	/** Unique within the platform; the same response seen twice has the same. */
	responseId?: unknown;
	/** Who answered, where several records may be one person's answers to one survey. */
	participantId?: unknown;
	/** The shop's id of the customer. */
	customerId?: unknown;
	email?: unknown;
	answeredAt?: unknown;
	dateStyle?: DateStyle;
	/** When the record was last changed: of two versions the later one counts. */
	updatedAt?: unknown;
	/** The form, poll or survey. */
	formId?: unknown;
	/** Of the answer, as the platform says: a code such as `de` or `de-AT`, or a name. */
	language?: unknown;
	answers: readonly AnswerReading[];
	/** What else is known of the response (product, country, segment), by which it can be grouped. */
	fields?: ReadonlyArray<readonly [name: string, value: unknown]>;
}

/** A record that is the platform's but cannot count. */
export interface RefusedResponse extends ResponseRejection {
	kind: 'refused';
}

export type SurveyReading = ResponseReading | RefusedResponse;
