import { tryToParseDateTime, tryToParseObject } from 'n8n-workflow';
import type { ValueReaders } from '../../../engine/routing/rules/valueReaders';

/** The form that this package and most shops write: read directly, because a run has millions of them. */
const UTC_MOMENT =
	/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?Z$/;
const LONGEST_UTC_MOMENT = 24;
/** No date is written longer, and n8n tries five ways to read each. */
const LONGEST_DATE = 100;
const LONGEST_OBJECT = 100_000;

/**
 * Reads dates and objects in texts exactly as n8n's own filter does.
 *
 * @param timezone of the workflow, for dates without one
 */
export function valueReaders(timezone: string): ValueReaders {
	return {
		moment(value) {
			if (typeof value === 'string') {
				if (value.length <= LONGEST_UTC_MOMENT && UTC_MOMENT.test(value)) return Date.parse(value);
				if (value.length > LONGEST_DATE) return NaN;
			}
			try {
				return tryToParseDateTime(value, timezone).toMillis();
			} catch {
				return NaN;
			}
		},
		object(value) {
			if (typeof value === 'string' && value.length > LONGEST_OBJECT) return undefined;
			try {
				return tryToParseObject(value);
			} catch {
				return undefined;
			}
		},
	};
}
