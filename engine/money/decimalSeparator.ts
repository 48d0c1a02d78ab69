/** What separates whole units from cents. */
export type DecimalSeparator = 'point' | 'comma';

/**
 * What reading an amount gives where 1.234 could be one and a bit or over a thousand. No amount, and not NaN, so that
 * it can be told from text that is no amount at all.
 */
export const AMBIGUOUS_SEPARATOR = Number.POSITIVE_INFINITY;
