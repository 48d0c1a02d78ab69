import type { JsonRecord } from '../../json';
import type { SurveyReading } from './responseReading';
import type { SurveyPlatform } from './surveyPlatform';

/**
 * How one shape of one platform is recognised and read. Pure: no state, no clock, never throws on any JSON.
 *
 * @example
 * const zigpollResponse: ResponseAdapter = {
 *   platform: 'zigpoll',
 *   shape: 'response',
 *   recognises: (keys) => keys.has('slideId') && keys.has('participantId'),
 *   read: (response) => ({ kind: 'response', responseId: response._id, … }),
 * };
 */
export interface ResponseAdapter {
	readonly platform: SurveyPlatform;
	/** Which of the platform's shapes, as an operator would call it: `response`, `webhook`, `review`. */
	readonly shape: string;
	/**
	 * Whether records with exactly these top-level keys are of this shape. Asked once for each distinct set of keys, so
	 * it may not look at values.
	 */
	recognises(keys: ReadonlySet<string>): boolean;
	/**
	 * @param record one record of this shape
	 * @param envelope the object that the record was found in, for platforms that put the questions beside the answers
	 * @returns what the record says, or `undefined` where its values show that it is none of this platform's after all
	 */
	read(record: JsonRecord, envelope?: JsonRecord): SurveyReading | undefined;
}
