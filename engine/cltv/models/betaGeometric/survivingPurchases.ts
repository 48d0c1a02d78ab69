import { betaExpectation } from '../../../statistics/betaExpectation';
import type { EventCounts } from '../eventCounts';

/** Somebody who is a customer now, as the models of this family see them. */
export interface ActiveCustomer {
	/** Gamma shape and rate of the rate of events, a week. */
	readonly shape: number;
	readonly rate: number;
	/** Beta parameters of the probability of dropping out after a purchase. */
	readonly a: number;
	readonly b: number;
	/** A purchase is every k-th event, and `since` events have passed since the last. */
	readonly k: number;
	readonly since: number;
}

/** Above this the series is slower than the integral. */
const MOST_TERMS = 1500;
const NEGLIGIBLE = 1e-17;
/** Products of many small factors are kept within doubles by taking this out. */
const SCALE = 1e200;
const LOG_SCALE = Math.log(SCALE);
/** With a probability of staying below this, the first purchases to come are all: its powers vanish. */
const HARDLY_STAYS = 1e-4;
const FIRST_PURCHASES = 4;

/**
 * Expected purchases of an active customer in the coming weeks:
 * Σ over n of P(n events) · Σ over the purchases in them of P(still there), a series of positive terms, so that nothing
 * cancels: lifetimes' closed form (Fader, Hardie & Lee 2005, equation 10) divides by a − 1, subtracts nearly equal
 * numbers, and needs ₂F₁ where it does not converge. Where the series is long, the mean over the probability of dropping
 * out, by quadrature. Relative error about 1e-12.
 */
export function survivingPurchases(customer: ActiveCustomer, weeks: number): number {
	const span = weeks / customer.rate;
	if (!(span > 0)) return 0;
	const likely = customer.shape * span;
	const spread = Math.sqrt(likely * (1 + span));
	const terms = likely + 9 * spread + 37 / Math.log1p(1 / span);
	return terms < MOST_TERMS ? series(customer, span) : integral(customer, span);
}

function series({ shape, a, b, k, since }: ActiveCustomer, span: number): number {
	const ratio = span / (1 + span);
	let logScale = -shape * Math.log1p(span);
	let probability = 1;
	let sum = 0;
	let purchases = 0;
	let staying = 1;
	let made = 0;
	let untilNext = k - since;
	for (let n = 1; ; n++) {
		const growth = ((shape + n - 1) / n) * ratio;
		probability *= growth;
		if (--untilNext === 0) {
			purchases += staying;
			staying *= (b + made) / (a + b + made);
			made++;
			untilNext = k;
		}
		const term = probability * purchases;
		sum += term;
		if (growth < 1 && term <= NEGLIGIBLE * sum * (1 - growth) && made > 0) break;
		if (probability > SCALE) {
			probability /= SCALE;
			sum /= SCALE;
			logScale += LOG_SCALE;
		}
	}
	return sum * Math.exp(logScale);
}

function integral({ shape, a, b, k, since }: ActiveCustomer, span: number): number {
	if (k === 1) return betaExpectation(a, b, (p) => missedEvents(shape, span, p));
	const events = { shape, span };
	const toFirst = k - since;
	const first = probabilitiesOfFirst(events, k, toFirst);
	return betaExpectation(a, b, (p, q) =>
		q < HARDLY_STAYS
			? first.reduceRight((sum, probability) => probability + q * sum, 0)
			: everyKthEvent(events, k, toFirst, p < 0.5 ? Math.log1p(-p) : Math.log(q)),
	);
}

/** P(at least toFirst + n·k events) for the first n from 0: what is left when the fewer events are taken away. */
function probabilitiesOfFirst({ shape, span }: EventCounts, k: number, toFirst: number): number[] {
	const ratio = span / (1 + span);
	const probabilities: number[] = [];
	let probability = Math.exp(-shape * Math.log1p(span));
	let more = -Math.expm1(-shape * Math.log1p(span));
	for (let n = 1; probabilities.length < FIRST_PURCHASES; n++) {
		if (n >= toFirst && (n - toFirst) % k === 0) probabilities.push(more);
		probability *= ((shape + n - 1) / n) * ratio;
		more = Math.max(0, more - probability);
	}
	return probabilities;
}

/** (1 − (1 + p·span)^−shape) / p: the expected purchases for a known probability p of dropping out after each. */
function missedEvents(shape: number, span: number, p: number): number {
	return -Math.expm1(-shape * Math.log1p(p * span)) / p;
}

/**
 * Σ over n ≥ 0 of qⁿ · P(at least toFirst + n·k events): of the generating function Σ yᵐ · P(more than m events), which
 * is `missedEvents` at p = 1 − y, the terms with every k-th power, picked by the k-th roots of unity.
 */
function everyKthEvent(
	{ shape, span }: EventCounts,
	k: number,
	toFirst: number,
	logStay: number,
): number {
	const root = Math.exp(logStay / k);
	let sum = missedEvents(shape, span, -Math.expm1(logStay / k));
	for (let i = 1; i < k; i++) {
		const angle = (2 * Math.PI * i) / k;
		const real = 1 - root * Math.cos(angle);
		const imaginary = -root * Math.sin(angle);
		const modulus = Math.hypot(1 + span * real, span * imaginary);
		const turn = -shape * Math.atan2(span * imaginary, 1 + span * real);
		const size = modulus ** -shape;
		const oneLess = [1 - size * Math.cos(turn), -size * Math.sin(turn)] as const;
		const square = real * real + imaginary * imaginary;
		const quotient = [
			(oneLess[0] * real + oneLess[1] * imaginary) / square,
			(oneLess[1] * real - oneLess[0] * imaginary) / square,
		] as const;
		const back = angle * (toFirst - 1);
		sum += quotient[0] * Math.cos(back) + quotient[1] * Math.sin(back);
	}
	return sum / (k * root ** (toFirst - 1));
}
