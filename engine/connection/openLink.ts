import { formatDistanceStrict } from 'date-fns/formatDistanceStrict';
import { ApiFailure } from './apiFailure';
import { apiWords } from './apiWords';
import type { ApiReply, ApiRequest, Connection } from './connection';
import { pauseBefore, type Rate } from './rate';
import { isTurnedAway, isWorthRetrying, LONGEST_WAIT, retryDelay } from './retryDelay';

/** How often a request is tried before it counts as failed. */
const ATTEMPTS = 6;
const MINUTES_LENGTH = 'YYYY-MM-DDThh:mm'.length;

/** A connection that keeps the destination's limits and tries again what may succeed later. */
export interface Link {
	/**
	 * @param rates limits of this endpoint, where they differ from the destination's
	 * @throws ApiFailure where no attempt succeeded
	 */
	send(request: ApiRequest, rates?: readonly Rate[]): Promise<ApiReply>;
	/** See `Connection`. */
	download(url: string): Promise<string | undefined>;
	/** Rejects when the run is cancelled. */
	wait(milliseconds: number): Promise<void>;
}

/**
 * Opens a link. Requests under different limits are counted apart, as the services count them by endpoint.
 *
 * @param rates the limits that hold where a request names none
 */
export function openLink(connection: Connection, rates: readonly Rate[]): Link {
	const sentUnder = new Map<readonly Rate[], number[]>();

	async function keepRate(limits: readonly Rate[]): Promise<void> {
		const sent = sentUnder.get(limits) ?? [];
		sentUnder.set(limits, sent);
		const pause = pauseBefore(sent, connection.now(), limits);
		if (pause > 0) await connection.wait(pause);
		sent.push(connection.now());
		const most = Math.max(0, ...limits.map(({ requests }) => requests));
		if (sent.length > most) sent.splice(0, sent.length - most);
	}

	async function send(request: ApiRequest, limits = rates): Promise<ApiReply> {
		for (let attempt = 1; ; attempt++) {
			await keepRate(limits);
			const reply = await connection.send(request).catch((error: unknown) => {
				if (attempt < ATTEMPTS && request.onlyOnce !== true) return undefined;
				throw new ApiFailure('unavailable', 0, unreachable(error));
			});
			if (reply !== undefined && reply.status < 400) return reply;
			if (reply !== undefined && (attempt === ATTEMPTS || !mayBeRepeated(request, reply))) {
				throw failureOf(reply);
			}
			const delay = retryDelay(attempt, reply, connection.now(), connection.chance());
			if (reply !== undefined && delay > LONGEST_WAIT) throw failureOf(reply, until(delay));
			await connection.wait(delay);
		}
	}

	function until(delay: number): string {
		const moment = new Date(connection.now() + delay).toISOString().slice(0, MINUTES_LENGTH);
		const long = formatDistanceStrict(0, delay, { roundingMethod: 'ceil' });
		return `It takes no further request for ${long}, until ${moment.replace('T', ' ')} UTC`;
	}

	return {
		send,
		download: connection.download.bind(connection),
		wait: connection.wait.bind(connection),
	};
}

function mayBeRepeated({ onlyOnce }: ApiRequest, { status }: ApiReply): boolean {
	return onlyOnce === true ? isTurnedAway(status) : isWorthRetrying(status);
}

/** @param pause what it says of when to come back, where that is longer than a run waits */
function failureOf(reply: ApiReply, pause?: string): ApiFailure {
	const { status } = reply;
	const said = apiWords(reply.body);
	const words =
		pause === undefined
			? said
			: `${(said || `The answer was status ${status}`).replace(/\.$/, '')}. ${pause}`;
	if (status === 401 || status === 403) {
		return new ApiFailure('credential', status, words || 'The key was not accepted', reply.body);
	}
	const kind = isTurnedAway(status)
		? 'limited'
		: isWorthRetrying(status)
			? 'unavailable'
			: 'refused';
	return new ApiFailure(kind, status, words || `The answer was status ${status}`, reply.body);
}

function unreachable(error: unknown): string {
	const why = error instanceof Error ? error.message : String(error);
	return `No answer came: ${why.slice(0, 200)}`;
}
