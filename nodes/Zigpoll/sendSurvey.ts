import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Consent } from '../../engine/consent/consent';
import { emailConsentOf, smsConsentOf } from '../../engine/consent/consentOf';
import { valueAt } from '../../engine/json';
import { tidyEmail } from '../../engine/identity/contact';
import { ApiFailure } from '../../engine/connection/apiFailure';
import type { Link } from '../../engine/connection/openLink';
import { valueAtPath } from '../../engine/valueAtPath';
import { internationalPhone } from '../../engine/destinations/contacts/internationalPhone';
import { isAboutTheKey } from '../../engine/zigpoll/keyFormats';
import {
	RECIPIENTS_PER_REQUEST,
	sendEmailRequest,
	sendSmsRequest,
} from '../../engine/zigpoll/sendSurvey';

type Channel = 'sendEmail' | 'sendSms';

interface Recipient {
	item: number;
	address: string;
}

/**
 * Sends a survey to everybody who agreed and has an address, each once: where an answer of Zigpoll is lost, nobody is
 * asked a second time. Every input item comes out again, with `survey`
 * saying what became of it.
 */
export async function sendSurvey(
	context: IExecuteFunctions,
	channel: Channel,
	link: Link,
): Promise<INodeExecutionData[]> {
	const items = context.getInputData();
	const outcomes: string[] = [];
	const surveys = new Map<string, { pollId: string; message?: string; recipients: Recipient[] }>();
	const seen = new Set<string>();
	items.forEach(({ json }, item) => {
		const pollId = context.getNodeParameter('surveyPollId', item) as string;
		const address = addressOf(context, channel, json, item);
		const rule = context.getNodeParameter('consent', item) as string;
		if (address === null) {
			outcomes[item] =
				channel === 'sendEmail' ? 'no email address' : 'no phone number with a country code';
		} else if (!mayBeAsked(consentTo(channel, json), rule)) {
			outcomes[item] =
				consentTo(channel, json) === 'unsubscribed' ? 'has unsubscribed' : 'consent is not known';
		} else if (seen.has(`${pollId} ${address}`)) {
			outcomes[item] = 'asked already in this run';
		} else {
			seen.add(`${pollId} ${address}`);
			const message =
				channel === 'sendSms' ? (context.getNodeParameter('message', item) as string) : '';
			const key = JSON.stringify([pollId, message]);
			const survey = surveys.get(key) ?? { pollId, message: message || undefined, recipients: [] };
			survey.recipients.push({ item, address });
			surveys.set(key, survey);
		}
	});
	const sent = new Set<number>();
	let ended: string | undefined;
	for (const { pollId, message, recipients } of surveys.values()) {
		for (let from = 0; from < recipients.length; from += RECIPIENTS_PER_REQUEST) {
			const some = recipients.slice(from, from + RECIPIENTS_PER_REQUEST);
			const addresses = some.map(({ address }) => address);
			const request =
				channel === 'sendEmail'
					? sendEmailRequest(pollId, addresses)
					: sendSmsRequest(pollId, addresses, message);
			const failure: Failure | undefined =
				ended === undefined
					? await link.send(request).then(() => undefined, failureOf)
					: { words: ended };
			ended ??= failure?.ofTheRest;
			for (const { item } of some) {
				if (failure === undefined) sent.add(item);
				outcomes[item] = failure?.words ?? 'sent';
			}
		}
	}
	return items.map(({ json }, item) => ({
		json: { ...json, survey: { sent: sent.has(item), detail: outcomes[item] as string } },
		pairedItem: { item },
	}));
}

/** Why some were not asked. */
interface Failure {
	words: string;
	/** What is said of all who come after them, where it makes no sense to go on. */
	ofTheRest?: string;
}

/** A refusal, or an answer that is lost, concerns the addresses of one request; a wrong key concerns the run. */
function failureOf(error: unknown): Failure {
	if (!(error instanceof ApiFailure) || error.kind === 'credential') throw error;
	if (isAboutTheKey(error.status, error.message)) throw error;
	switch (error.kind) {
		case 'refused':
			return { words: error.message };
		case 'limited': {
			const words = `not sent: ${error.message}`;
			return { words, ofTheRest: words };
		}
		case 'unavailable':
			return {
				words: `it is not known whether it was sent: ${error.message}`,
				ofTheRest: 'not sent: Zigpoll did not answer any more',
			};
	}
}

function addressOf(
	context: IExecuteFunctions,
	channel: Channel,
	json: IDataObject,
	item: number,
): string | null {
	if (channel === 'sendEmail') {
		return tidyEmail(valueAtPath(json, context.getNodeParameter('emailField', item) as string));
	}
	return internationalPhone(
		valueAtPath(json, context.getNodeParameter('phoneField', item) as string),
	);
}

function consentTo(channel: Channel, json: IDataObject): Consent {
	return channel === 'sendSms' ? smsConsentOf(json, valueAt) : emailConsentOf(json, valueAt);
}

function mayBeAsked(consent: Consent, rule: string): boolean {
	return consent === 'subscribed' || (rule === 'notUnsubscribed' && consent !== 'unsubscribed');
}
