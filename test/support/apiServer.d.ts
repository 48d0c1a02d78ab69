export interface ApiServerRequest {
	/** When it came in, ms by the clock of the test. */
	at: number;
	method: string;
	path: string;
	query: Record<string, string>;
	headers: Record<string, string | undefined>;
	body: unknown;
}

export type ApiServerReply =
	| { status?: number; body?: unknown; text?: string; headers?: Record<string, string> }
	| 'cut';

export interface ApiServer {
	/** Without a slash at the end. */
	address: string;
	/** Everything that came in, in its order. */
	requests: ApiServerRequest[];
	/**
	 * The next requests to a path get this reply and are not carried out.
	 *
	 * @param options.after they are carried out all the same, and only their answer is lost
	 * @param options.spare so many requests pass before
	 */
	fail(
		path: string,
		reply: ApiServerReply,
		options?: { times?: number; after?: boolean; spare?: number },
	): void;
	/** The next request to a path is answered so many milliseconds late. */
	slow(path: string, delay: number): void;
	stop(): Promise<void>;
}

/** Starts a server that stands in for a service's API. */
export function startApiServer(
	answer: (request: ApiServerRequest) => ApiServerReply | Promise<ApiServerReply>,
): Promise<ApiServer>;
