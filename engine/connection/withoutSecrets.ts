import { jsonText } from './jsonText';

/** Shorter than any key: a text so short stands in many words that give nothing away. */
const SHORTEST_SECRET = 12;
const HIDDEN = '***';

/**
 * What a service answered, without the key that it was asked with: some repeat it in the words of an error, which come
 * out of the node, into its log and perhaps on to a chat.
 *
 * @param secrets keys and tokens
 * @example
 * withoutSecrets({ detail: 'The key pk_1234567890 is not known' }, ['pk_1234567890']) // { detail: 'The key *** is not known' }
 */
export function withoutSecrets(body: unknown, secrets: readonly string[]): unknown {
	const hidden = secrets.filter((secret) => secret.length >= SHORTEST_SECRET);
	if (typeof body === 'string') return hide(body, hidden);
	if (typeof body !== 'object' || body === null) return body;
	const text = jsonText(body);
	if (!hidden.some((secret) => text.includes(secret))) return body;
	return JSON.parse(hide(text, hidden)) as unknown;
}

function hide(text: string, secrets: readonly string[]): string {
	return secrets.reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), text);
}
