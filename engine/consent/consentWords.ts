import type { Consent } from './consent';
import { plainWords } from '../text/plainWords';
import { CONSENT_ANSWERS } from './consentAnswers';

/** Longer than any answer. */
const LONGEST_ANSWER = 40;

const CONSENT_OF_ANSWER: ReadonlyMap<string, Consent> = new Map(
	(['subscribed', 'unsubscribed'] as const).flatMap((consent) =>
		CONSENT_ANSWERS[consent]
			.flatMap((answers) => answers.split(','))
			.map((answer) => [plainWords(answer), consent] as const),
	),
);

/**
 * Consent to be written to, from yes and no and their like in seven languages, true and false, 1 and 0. What is not
 * understood is `unknown`, which is not consent.
 *
 * @example
 * consentOf('Oui') // 'subscribed'
 * consentOf(0) // 'unsubscribed'
 * consentOf('pending') // 'unknown'
 */
export function consentOf(value: unknown): Consent {
	if (typeof value === 'boolean' || typeof value === 'number') {
		return CONSENT_OF_ANSWER.get(String(value)) ?? 'unknown';
	}
	if (typeof value !== 'string' || value.length > LONGEST_ANSWER) return 'unknown';
	return CONSENT_OF_ANSWER.get(plainWords(value)) ?? 'unknown';
}
