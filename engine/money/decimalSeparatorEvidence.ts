import { amountParts } from './amountParts';
import { AMBIGUOUS_SEPARATOR, type DecimalSeparator } from './decimalSeparator';
import { numberWith, separatorShownBy } from './numberSeparators';
import { plainAmount } from './plainAmount';

/** What the amounts of a column say together about their decimal separator. */
export interface DecimalSeparatorEvidence {
	/** Looks at a value of the column. */
	add(value: unknown): void;
	/**
	 * - `undecidable`: no amount shows it
	 * - `contradictory`: some amounts are written with a decimal point and others with a decimal comma
	 */
	decide(): DecimalSeparator | 'undecidable' | 'contradictory';
}

/**
 * Gathers evidence over a whole column; in which order the values come makes no difference. Values that are numbers
 * already say nothing.
 *
 * @example
 * const evidence = decimalSeparatorEvidence();
 * evidence.add('1.234');
 * evidence.decide(); // 'undecidable'
 * evidence.add('12,50');
 * evidence.decide(); // 'comma'
 */
export function decimalSeparatorEvidence(): DecimalSeparatorEvidence {
	let point = false;
	let comma = false;

	return {
		add(value) {
			if (typeof value !== 'string' || (point && comma)) return;
			// Nearly every amount is plain, and taking it apart takes ten times as long.
			const plain = plainAmount(value, undefined);
			if (!Number.isNaN(plain)) {
				if (plain === AMBIGUOUS_SEPARATOR) return;
				point ||= value.includes('.');
				comma ||= value.includes(',');
				return;
			}
			const number = amountParts(value)?.number;
			const shown = number === undefined ? undefined : separatorShownBy(number);
			if (number === undefined || shown === undefined || shown === 'ambiguous') return;
			if (Number.isNaN(numberWith(number, shown))) return;
			if (shown === 'point') point = true;
			else comma = true;
		},
		decide() {
			if (point && comma) return 'contradictory';
			if (point) return 'point';
			return comma ? 'comma' : 'undecidable';
		},
	};
}
