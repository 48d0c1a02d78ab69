import { runAtOnce } from '../slices/runAtOnce';
import type { Sliced } from '../slices/sliced';
import { afterStep, newtonStep, regular } from './curvature';
import { hessianInSlices } from './hessian';
import { slicedObjective, type Objective, type SlicedObjective } from './objective';

export interface MaximiseOptions {
	/** Smallest and largest log-parameter, for all or one by one; by default −16 and 16 (1e-7 and 9e6). */
	readonly lower?: number | ArrayLike<number>;
	readonly upper?: number | ArrayLike<number>;
	/** The search has converged when the next step would change no log-parameter by more than this; default 1e-8. */
	readonly tolerance?: number;
	/** Most iterations from each start; default 200. */
	readonly maxIterations?: number;
	/**
	 * Minus the Hessian at the start, n × n, when it is known from a similar problem (the same model on a sample of the
	 * rows, scaled up): saves the n evaluations that would find it.
	 */
	readonly curvature?: ArrayLike<number>;
}

export interface Maximum {
	/** The best point found, always finite and within the bounds. */
	readonly logParameters: Float64Array;
	/** The function there; −Infinity where the function was not finite at any start. */
	readonly value: number;
	readonly gradient: Float64Array;
	/** Largest derivative by a log-parameter that is not held by a bound. */
	readonly gradientNorm: number;
	readonly converged: boolean;
	/** Of the search that found the maximum. */
	readonly iterations: number;
	/** Of the function, over all starts. */
	readonly evaluations: number;
	/** Whether a log-parameter ended on one of its bounds. */
	readonly atBound: boolean;
}

const LOWEST = -16;
const HIGHEST = 16;
const TOLERANCE = 1e-8;
const MAX_ITERATIONS = 200;
/** Largest change of a log-parameter in one step, a factor of 12: further away the quadratic model says nothing. */
const LONGEST_STEP = 2.5;
/** Armijo's and Wolfe's constants as in Nocedal & Wright (2006), section 3.1. */
const SUFFICIENT_GAIN = 1e-4;
const SUFFICIENT_FLATTENING = 0.9;
const MAX_TRIALS = 40;
/** Rounding error of a sum of many terms, relative: a loss below it is none. */
const ROUNDING = 1e-13;

/**
 * The maximum of a smooth function of a few positive parameters, searched on their logarithms within bounds, from
 * several starts: projected BFGS (Nocedal & Wright 2006, chapters 6 and 16.7) whose first curvature comes from
 * differences of the gradient, so that a start near the maximum needs few evaluations.
 * Does not fail on any function: the best point found is returned, with whether the search converged.
 *
 * Ours because no library on npm does this (looked at in November 2026): `fmin` 0.0.4 has conjugate gradients without
 * bounds that stop at a gradient of 1e-5, whatever the scale; `optimization-js` 1.5.0 has L-BFGS without bounds, with the
 * same stop and no word on whether it converged; `ml-levenberg-marquardt` fits least squares only; @stdlib and
 * simple-statistics have no such function.
 *
 * @param objective value and gradient at a point; must not change the point
 * @param starts log-parameters, one array each; at least one (a RangeError without)
 *
 * @example
 * maximise((p, gradient) => { gradient[0] = 2 - 2 * p[0]; return 2 * p[0] - p[0] ** 2; }, [[0]]).logParameters // [1]
 */
export function maximise(
	objective: Objective,
	starts: ReadonlyArray<ArrayLike<number>>,
	options: MaximiseOptions = {},
): Maximum {
	return runAtOnce(maximiseInSlices(slicedObjective(objective), starts, options));
}

/** `maximise` for a function of so much data that a single evaluation must pause. */
export function* maximiseInSlices(
	objective: SlicedObjective,
	starts: ReadonlyArray<ArrayLike<number>>,
	options: MaximiseOptions = {},
): Sliced<Maximum> {
	let best: Maximum | null = null;
	let evaluations = 0;
	const counted: SlicedObjective = function* evaluate(logParameters, gradient) {
		evaluations++;
		return yield* objective(logParameters, gradient);
	};
	for (const start of starts) {
		const found: Maximum = yield* climb(counted, start, options);
		if (best === null || found.value > best.value) best = found;
	}
	if (best === null) throw new RangeError('A search needs at least one start.');
	return { ...best, evaluations };
}

interface Place {
	readonly point: Float64Array;
	readonly gradient: Float64Array;
	/** −Infinity where the function or its gradient is not finite. */
	readonly value: number;
}

interface Bounds {
	readonly lower: Float64Array;
	readonly upper: Float64Array;
}

function* climb(
	objective: SlicedObjective,
	start: ArrayLike<number>,
	options: MaximiseOptions,
): Sliced<Maximum> {
	const n = start.length;
	const bounds = {
		lower: boundOf(options.lower ?? LOWEST, n),
		upper: boundOf(options.upper ?? HIGHEST, n),
	};
	const tolerance = options.tolerance ?? TOLERANCE;
	const maxIterations = options.maxIterations ?? MAX_ITERATIONS;
	let here: Place = yield* placeAt(objective, within(Float64Array.from(start), bounds));
	let curvature = options.curvature === undefined ? null : regular(options.curvature, n);
	let fresh = false;
	let converged = false;
	let iterations = 0;
	while (here.value > -Infinity && iterations < maxIterations) {
		if (curvature === null) {
			const bend: Float64Array = yield* hessianInSlices(objective, here.point, here.gradient);
			curvature = regular(
				bend.map((entry) => -entry),
				n,
			);
			fresh = true;
		}
		const direction = newtonStep(curvature, here.gradient, freeDirections(here, bounds));
		const length = largest(direction);
		if (length <= tolerance) {
			converged = true;
			break;
		}
		iterations++;
		const scale = Math.min(1, LONGEST_STEP / length);
		const next: Place | null = yield* searchAlong(
			objective,
			here,
			direction.map((entry) => entry * scale),
			bounds,
		);
		if (next !== null) {
			curvature = afterStep(
				curvature,
				difference(next.point, here.point),
				difference(here.gradient, next.gradient),
			);
			fresh = false;
			here = next;
		} else if (!fresh) {
			curvature = null;
		} else {
			// Nothing better is to be had even with a fresh curvature: only rounding is left of the gain.
			converged = length <= Math.sqrt(tolerance);
			break;
		}
	}
	return summary(here, bounds, converged, iterations);
}

/** The first place along a direction that gains enough and is flat enough; null where there is none. */
function* searchAlong(
	objective: SlicedObjective,
	here: Place,
	direction: Float64Array,
	bounds: Bounds,
): Sliced<Place | null> {
	const length = largest(direction);
	const rounding = ROUNDING * (1 + Math.abs(here.value));
	let step = 1;
	let last: Place | null = null;
	for (let trial = 0; trial < MAX_TRIALS; trial++) {
		const point = within(
			here.point.map((entry, i) => entry + step * (direction[i] as number)),
			bounds,
		);
		const moved = difference(point, here.point);
		if (largest(moved) === 0) return last;
		const next: Place = yield* placeAt(objective, point);
		const gain = product(here.gradient, moved);
		if (next.value < here.value + SUFFICIENT_GAIN * gain - rounding) {
			if (last !== null) return last;
			step /= 2;
			continue;
		}
		if (last !== null && next.value <= last.value) return last;
		const flatEnough = product(next.gradient, moved) <= SUFFICIENT_FLATTENING * gain;
		if (flatEnough || step < 1 || 2 * step * length > LONGEST_STEP) return next;
		last = next;
		step *= 2;
	}
	return last;
}

function* placeAt(objective: SlicedObjective, point: Float64Array): Sliced<Place> {
	const gradient = new Float64Array(point.length);
	const value = yield* objective(point, gradient);
	const usable = Number.isFinite(value) && gradient.every(Number.isFinite);
	return { point, gradient, value: usable ? value : -Infinity };
}

/** 1 where a parameter may move along the gradient, 0 where a bound is in the way. */
function freeDirections({ point, gradient }: Place, { lower, upper }: Bounds): Uint8Array {
	return Uint8Array.from(point, (entry, i) => {
		const slope = gradient[i] as number;
		const held =
			(entry <= (lower[i] as number) && slope <= 0) ||
			(entry >= (upper[i] as number) && slope >= 0);
		return held ? 0 : 1;
	});
}

function summary(place: Place, bounds: Bounds, converged: boolean, iterations: number): Maximum {
	const free = freeDirections(place, bounds);
	const { point, gradient, value } = place;
	return {
		logParameters: point,
		value,
		gradient,
		gradientNorm: largest(gradient.map((slope, i) => slope * (free[i] as number))),
		converged,
		iterations,
		evaluations: 0,
		atBound: point.some((entry, i) => entry === bounds.lower[i] || entry === bounds.upper[i]),
	};
}

function boundOf(bound: number | ArrayLike<number>, n: number): Float64Array {
	return typeof bound === 'number' ? new Float64Array(n).fill(bound) : Float64Array.from(bound);
}

function within(point: Float64Array, { lower, upper }: Bounds): Float64Array {
	return point.map((entry, i) => Math.min(upper[i] as number, Math.max(lower[i] as number, entry)));
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
	return a.map((entry, i) => entry - (b[i] as number));
}

function product(a: Float64Array, b: Float64Array): number {
	return a.reduce((sum, entry, i) => sum + entry * (b[i] as number), 0);
}

function largest(vector: Float64Array): number {
	return vector.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
}
