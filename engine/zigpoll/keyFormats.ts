import { apiWords } from '../connection/apiWords';
import type { ApiReply, Connection } from '../connection/connection';

/** Whether Zigpoll says that the key is wrong: it does so with 422 too, as if the request were wrong. */
export function isAboutTheKey(status: number, words: string): boolean {
	return status === 401 || status === 403 || (status === 422 && /key|auth|token/i.test(words));
}

/**
 * A connection that sends the key in one format and, where it is not accepted, in the other: Zigpoll wants it bare, and
 * wanted "Bearer" before it at other times. What was accepted once is kept to.
 */
export function eitherKeyFormat(first: Connection, second: Connection): Connection {
	let accepted: Connection | undefined;

	async function send(request: Parameters<Connection['send']>[0]): Promise<ApiReply> {
		if (accepted !== undefined) return await accepted.send(request);
		const reply = await first.send(request);
		if (!isRefused(reply)) {
			if (reply.status < 400) accepted = first;
			return reply;
		}
		const other = await second.send(request);
		if (isRefused(other)) return reply;
		accepted = second;
		return other;
	}

	return { ...first, send };
}

function isRefused({ status, body }: ApiReply): boolean {
	return status >= 400 && isAboutTheKey(status, apiWords(body));
}
