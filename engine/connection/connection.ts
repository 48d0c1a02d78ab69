/** A request to a destination's API, without its address and key: these belong to the credential. */
export interface ApiRequest {
	method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	/** Begins with a slash, and is relative to the API's address. */
	path: string;
	query?: Readonly<Record<string, string | number>>;
	headers?: Readonly<Record<string, string>>;
	/** Sent as JSON. */
	body?: unknown;
	/** Carrying it out twice would do harm, such as a second message: it is repeated only where it was turned away unread. */
	onlyOnce?: boolean;
}

export interface ApiReply {
	status: number;
	/** Names in lower case. */
	headers: Readonly<Record<string, string>>;
	/** The parsed JSON, or the text where it is none. */
	body: unknown;
}

/** The world outside, as the engine is given it: so that it needs neither a network nor a clock of its own. */
export interface Connection {
	/** Answers with whatever status came back; rejects where no answer came (a cut connection, a time-out). */
	send(request: ApiRequest): Promise<ApiReply>;
	/**
	 * The text behind a link that a service gave, fetched without the key; undefined where there is none to be had, or the
	 * link is none that may be followed.
	 */
	download(url: string): Promise<string | undefined>;
	/** Rejects when the run is cancelled. */
	wait(milliseconds: number): Promise<void>;
	/** A clock in milliseconds; only differences are used, but for dates in a Retry-After header. */
	now(): number;
	/** A number from 0 up to 1, for jitter. */
	chance(): number;
}
