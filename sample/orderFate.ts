import { CRISIS, inCrisis, isRecalled } from './crisis';
import type { PlacedOrder } from './placeOrder';
import type { Random } from './random';
import { lineCents, type SampleOrder, type SampleRefund } from './sampleOrder';
import { dayAt, DAYS, dayNumber, instantAt, later } from './shopTime';

/** What becomes of an order after it was placed. */
export type OrderFate = Pick<SampleOrder, 'state' | 'cancelledAt' | 'refunds'>;

/** Chances, 0..1, on the web; little is undone at the till. */
const USUAL = { cancelled: 0.02, unpaid: 0.015, refunded: 0.08 } as const;
const IN_CRISIS = { cancelled: 0.05, unpaid: 0.015, refunded: 0.17 } as const;
const AT_TILL = { cancelled: 0, unpaid: 0, refunded: 0.03 } as const;

/** Of the recalled pieces, the share whose owners send them back. */
const RECALL_RETURNS = 0.3;

/** The last days of the history, in which an unpaid order may still be paid. */
const PENDING_DAYS = 30;

/** Moments after this one have not happened yet. */
const END = instantAt(DAYS, 0);

/** Draws whether an order is paid, cancelled or refunded, as things stand at the end of the history. */
export function drawFate(random: Random, order: PlacedOrder): OrderFate {
	const day = dayAt(order.placedAt);
	const chances = order.channel === 'pos' ? AT_TILL : inCrisis(day) ? IN_CRISIS : USUAL;
	const fate = random.uniform();
	if (fate < chances.cancelled) {
		const at = later(order.placedAt, 0, random.integer(600, 100_000));
		if (at < END) return cancelled(order, at);
	} else if (fate < chances.cancelled + chances.unpaid) {
		const state = day >= DAYS - PENDING_DAYS ? 'pending' : 'failed';
		return { state, cancelledAt: null, refunds: [] };
	}
	const refunds = [
		...(random.chance(chances.refunded) ? [drawRefund(random, order)] : []),
		...drawRecall(random, order, day),
	];
	return { state: 'paid', cancelledAt: null, refunds: affordable(refunds, order.totalCents) };
}

function cancelled(order: PlacedOrder, at: string): OrderFate {
	const refund: SampleRefund = {
		at,
		cents: order.totalCents,
		lines: order.lines.map((_, index) => index),
		reason: 'cancelled',
	};
	return { state: 'cancelled', cancelledAt: at, refunds: [refund] };
}

function drawRefund(random: Random, order: PlacedOrder): SampleRefund {
	const at = later(order.placedAt, random.integer(5, 28), random.integer(0, 20_000));
	if (random.chance(0.2)) {
		// In steps of 50 cents, as a shop keeper would type it.
		const cents = 50 * Math.ceil((order.totalCents * random.between(0.08, 0.25)) / 50);
		return { at, cents: Math.min(cents, order.totalCents), lines: [], reason: 'goodwill' };
	}
	const all = order.lines.map((_, index) => index);
	const lines = all.length > 1 && random.chance(0.7) ? [random.choice(all)] : all;
	return { at, cents: valueOf(order, lines), lines, reason: 'returned' };
}

function drawRecall(random: Random, order: PlacedOrder, soldOn: number): SampleRefund[] {
	const lines = [...order.lines.keys()].filter((index) =>
		isRecalled(order.lines[index]?.product.sku ?? '', soldOn),
	);
	if (lines.length === 0 || !random.chance(RECALL_RETURNS)) return [];
	const day = Math.max(dayNumber(CRISIS.from), soldOn) + random.integer(1, 50);
	const at = instantAt(day, random.integer(9 * 3600, 17 * 3600));
	return [{ at, cents: valueOf(order, lines), lines, reason: 'recall' }];
}

/** What the customer paid for some lines; for all of them, delivery comes back as well. */
function valueOf(order: PlacedOrder, lines: readonly number[]): number {
	if (lines.length === order.lines.length) return order.totalCents;
	return order.lines
		.filter((_, index) => lines.includes(index))
		.reduce((sum, line) => sum + lineCents(line), 0);
}

/** The refunds that have happened and that together stay within what was paid; no line comes back twice. */
function affordable(refunds: readonly SampleRefund[], totalCents: number): SampleRefund[] {
	const kept: SampleRefund[] = [];
	let left = totalCents;
	for (const refund of refunds.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
		const isRepeated = kept.some(({ lines }) => lines.some((line) => refund.lines.includes(line)));
		if (refund.at >= END || refund.cents > left || isRepeated) continue;
		kept.push(refund);
		left -= refund.cents;
	}
	return kept;
}
