import { isRecord, valueAt, type JsonRecord } from '../../../json';
import { chosenFields } from '../chosenFields';
import { nestedAnswers } from '../nestedAnswers';
import type { ResponseAdapter } from '../responseAdapter';

/** What KoBoToolbox and the phone note beside the answers. */
const NOT_ANSWERS: ReadonlySet<string> = new Set([
	'start',
	'end',
	'today',
	'username',
	'deviceid',
	'simserial',
	'subscriberid',
	'phonenumber',
	'instanceID',
	'instanceName',
	'uuid',
]);
const EMAIL_NAME = /e-?mail/i;
/** Groups within groups; n8n's trigger nests them where it reformats. */
const DEEPEST_GROUP = 5;

/**
 * A submission of KoBoToolbox as n8n's trigger gives it. Questions are named as their form does, in groups:
 * `feedback/What_could_we_improve`.
 */
export const koBoToolboxSubmission: ResponseAdapter = {
	platform: 'kobotoolbox',
	shape: 'submission',
	recognises: (keys) =>
		keys.has('_submission_time') &&
		(keys.has('formhub/uuid') || keys.has('_xform_id_string') || keys.has('_uuid')),
	read(submission) {
		const fields = fieldsIn(submission, 0);
		return {
			kind: 'response',
			responseId: valueAt(submission, '_uuid') ?? valueAt(submission, '_id'),
			email: fields.find(([name]) => EMAIL_NAME.test(name))?.[1],
			answeredAt: valueAt(submission, 'end') ?? valueAt(submission, '_submission_time'),
			// The server's clock is UTC.
			dateStyle: 'utc',
			formId: valueAt(submission, '_xform_id_string'),
			answers: fields
				.filter(([name]) => !EMAIL_NAME.test(name))
				.flatMap(([name, value]) =>
					nestedAnswers(name.replaceAll('_', ' '), value).map((answer) => ({
						...answer,
						questionId: answer.questionId ?? name,
					})),
				),
		};
	},
};

/** The answers by the last part of their names, out of their groups. */
function fieldsIn(group: JsonRecord, depth: number): Array<readonly [string, unknown]> {
	return chosenFields(group).flatMap(([path, value]) => {
		const name = path.slice(path.lastIndexOf('/') + 1);
		const isNoted = path.startsWith('_') || path.startsWith('meta') || path.startsWith('formhub');
		if (isNoted || NOT_ANSWERS.has(name)) return [];
		if (isRecord(value)) return depth < DEEPEST_GROUP ? fieldsIn(value, depth + 1) : [];
		return [[name, value] as const];
	});
}
