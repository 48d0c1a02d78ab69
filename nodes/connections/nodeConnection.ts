import {
	sleep,
	type ICredentialDataDecryptedObject,
	type IDataObject,
	type IExecuteFunctions,
	type IHttpRequestOptions,
	type ILoadOptionsFunctions,
} from 'n8n-workflow';
import type { ApiReply, ApiRequest, Connection } from '../../engine/connection/connection';
import { withoutSecrets } from '../../engine/connection/withoutSecrets';

const LONGEST_ANSWER = 60_000;
const FIRST_ERROR = 400;

/** What a request needs to know of the credential beside its key. */
export interface ApiAddress {
	/** Name of the credential type. */
	credential: string;
	/** The API's address, without a slash at the end. */
	baseUrl: string;
	/** Keys and tokens in the credential, which are not to come out in the words of an error. */
	secrets: readonly string[];
	/** What the credential holds, where requests are not to be signed with what is stored. */
	signedWith?: ICredentialDataDecryptedObject;
	/** Media type of the bodies, where it is not plain JSON. */
	contentType?: string;
}

/**
 * A connection through n8n: the credential signs the requests, n8n's proxy settings hold, and an answer of any status is
 * an answer.
 *
 * @param checkCancelled throws when the execution was cancelled
 */
export function nodeConnection(
	context: IExecuteFunctions | ILoadOptionsFunctions,
	{ credential, baseUrl, secrets, signedWith, contentType }: ApiAddress,
	checkCancelled: () => void = () => undefined,
): Connection {
	async function send(request: ApiRequest): Promise<ApiReply> {
		const options: IHttpRequestOptions = {
			method: request.method,
			url: `${baseUrl}${request.path}`,
			qs: request.query as IDataObject | undefined,
			body: request.body === undefined ? undefined : JSON.stringify(request.body),
			headers: {
				accept: contentType ?? 'application/json',
				...(request.body !== undefined && { 'content-type': contentType ?? 'application/json' }),
				...request.headers,
			},
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			timeout: LONGEST_ANSWER,
		};
		const reply = (await context.helpers.httpRequestWithAuthentication.call(
			context,
			credential,
			options,
			signedWith && {
				credentialsDecrypted: { id: '', name: credential, type: credential, data: signedWith },
			},
		)) as { statusCode: number; headers: Record<string, unknown>; body: unknown };
		const body = parsed(reply.body);
		return {
			status: reply.statusCode,
			headers: lowerCaseNames(reply.headers),
			body: reply.statusCode < FIRST_ERROR ? body : withoutSecrets(body, secrets),
		};
	}

	async function download(url: string): Promise<string | undefined> {
		if (!url.startsWith('https://') && !url.startsWith(`${baseUrl}/`)) return undefined;
		try {
			const text = (await context.helpers.httpRequest({
				method: 'GET',
				url,
				encoding: 'text',
				timeout: LONGEST_ANSWER,
			})) as unknown;
			return typeof text === 'string' ? text : undefined;
		} catch {
			return undefined;
		}
	}

	async function wait(milliseconds: number): Promise<void> {
		checkCancelled();
		// In parts, so that a cancelled execution does not sleep on.
		for (let left = milliseconds; left > 0; left -= LONGEST_SLEEP) {
			await sleep(Math.min(left, LONGEST_SLEEP));
			checkCancelled();
		}
	}

	return { send, download, wait, now: () => Date.now(), chance: () => Math.random() };
}

const LONGEST_SLEEP = 500;

function lowerCaseNames(headers: Record<string, unknown>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
	);
}

/** Some services send JSON under a media type of their own, which comes as text. */
function parsed(body: unknown): unknown {
	if (typeof body !== 'string' || !/^\s*[[{]/.test(body)) return body;
	try {
		return JSON.parse(body) as unknown;
	} catch {
		return body;
	}
}
