/**
 * How texts are understood as moments and objects. Given from outside, so that a rule understands them exactly as the
 * rest of the workflow does.
 */
export interface ValueReaders {
	/** Milliseconds since 1970, or NaN where the value is no moment. */
	moment(value: unknown): number;
	/** The object, null where a text says null, or undefined where the value is no object. */
	object(value: unknown): object | null | undefined;
}
