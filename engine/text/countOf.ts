import once from 'lodash/once';

/** Made at first use: it loads the runtime's language data, which takes time when n8n starts. */
const numbers = once(() => new Intl.NumberFormat('en-US'));

/** A number as sentences hold it: 1,204. */
export function written(count: number): string {
	return numbers().format(count);
}

/**
 * A number and what it counts, in the singular or the plural.
 *
 * @example
 * countOf(1204, 'answer') // '1,204 answers'
 */
export function countOf(count: number, noun: string): string {
	return `${written(count)} ${count === 1 ? noun : `${noun}s`}`;
}
