import { dayNumber } from './shopTime';

/** A code that takes a share off every line of an order in the web shop. */
export interface DiscountCode {
	readonly code: string;
	/** Percent off, 0..100. */
	readonly percent: number;
	/** First and last day, `YYYY-MM-DD`, both included. */
	readonly from: string;
	readonly to: string;
	/** Whom the code is for. */
	readonly audience: 'everyone' | 'firstOrder' | 'returning';
}

/** Most attractive first: a customer who uses a code uses the first one that is open to them. */
export const DISCOUNT_CODES: readonly DiscountCode[] = [
	code('BLACKFRIDAY20', 20, '2024-11-25', '2024-12-02', 'everyone'),
	code('BLACKFRIDAY20', 20, '2025-11-24', '2025-12-01', 'everyone'),
	code('COMEBACK15', 15, '2026-05-15', '2026-06-30', 'returning'),
	code('SUMMER15', 15, '2024-07-20', '2024-08-10', 'everyone'),
	code('SUMMER15', 15, '2025-07-19', '2025-08-09', 'everyone'),
	code('SUMMER15', 15, '2026-06-20', '2026-06-30', 'everyone'),
	code('LOVE10', 10, '2025-02-01', '2025-02-13', 'everyone'),
	code('LOVE10', 10, '2026-02-01', '2026-02-13', 'everyone'),
	code('MUM10', 10, '2025-04-28', '2025-05-10', 'everyone'),
	code('WELCOME10', 10, '2024-07-01', '2026-06-30', 'firstOrder'),
	code('PEARL5', 5, '2024-07-01', '2026-06-30', 'returning'),
];

/**
 * The code that a customer would use on a day, if they use any.
 *
 * @param day number of the day, see `dayNumber`
 * @param isFirstOrder whether the customer orders for the first time
 */
export function codeOn(day: number, isFirstOrder: boolean): DiscountCode | undefined {
	return DISCOUNT_CODES.find(
		({ from, to, audience }) =>
			dayNumber(from) <= day &&
			day <= dayNumber(to) &&
			(audience === 'everyone' || (audience === 'firstOrder') === isFirstOrder),
	);
}

function code(
	name: string,
	percent: number,
	from: string,
	to: string,
	audience: DiscountCode['audience'],
): DiscountCode {
	return { code: name, percent, from, to, audience };
}
