import type { Interval } from '../../statistics/interval';
import { newcombeInterval } from '../../statistics/newcombeInterval';
import type { Proportion } from '../../statistics/proportion';
import { proportionRatioInterval } from '../../statistics/proportionRatioInterval';
import { proportionSampleSize } from '../../statistics/proportionSampleSize';
import { proportionTest } from '../../statistics/proportionTest';
import { welchTest, type Sample, type WelchResult } from '../../statistics/welchTest';
import { CONFIDENCE, CONFIDENCE_Z, LIFT_WORTH_FINDING, POWER } from './measureSettings';
import type { Tally } from './tally';

/** How a group did beside the one that it is compared with. Null where the customers are too few to say. */
export interface Comparison {
	/** Conversion less the other conversion, as a share: 0.02 is two percentage points. */
	difference: number;
	interval: Interval;
	/** Conversion relative to the other, less 1: 0.1 is a tenth more. Null where the other is 0. */
	lift: number | null;
	liftInterval: Interval | null;
	/** Two-sided z-test of two proportions. Null where there are too few buyers (or others) for it. */
	pValue: number | null;
	/** Welch's test of revenue per customer. */
	revenue: WelchResult | null;
	/** Customers in each of two equal groups that could show a lift of 10%; null where nobody has bought. */
	neededPerGroup: number | null;
}

/** Fewer customers than this in a cell of the table of groups and buyers, and the z-test does not hold (Cochran 1954). */
const FEWEST_EXPECTED = 5;

/** Compares a group with another. Both have at least one customer. */
export function compareGroups(group: Tally, control: Tally): Comparison {
	const a: Proportion = { successes: group.buyers, trials: group.customers };
	const b: Proportion = { successes: control.buyers, trials: control.customers };
	const conversion = b.successes / b.trials;
	return {
		difference: a.successes / a.trials - conversion,
		interval: newcombeInterval(a, b, CONFIDENCE_Z),
		lift: conversion === 0 ? null : a.successes / a.trials / conversion - 1,
		liftInterval: conversion === 0 ? null : liftInterval(a, b),
		pValue: holds(a, b) ? proportionTest(a, b) : null,
		revenue: compareRevenue(sampleOf(group), sampleOf(control)),
		neededPerGroup: neededPerGroup(conversion),
	};
}

/** Where all of a group spent the same, two groups that differ would differ for certain, however few they are. */
function compareRevenue(a: Sample, b: Sample): WelchResult | null {
	if (a.size < 2 || b.size < 2) return null;
	const isConstant = a.variance === 0 && b.variance === 0;
	return isConstant && a.mean !== b.mean ? null : welchTest(a, b, CONFIDENCE);
}

function liftInterval(a: Proportion, b: Proportion): Interval {
	const { low, high } = proportionRatioInterval(a, b, CONFIDENCE_Z);
	return { low: low - 1, high: high - 1 };
}

function holds(a: Proportion, b: Proportion): boolean {
	const pooled = (a.successes + b.successes) / (a.trials + b.trials);
	return [a, b].every(({ trials }) => trials * Math.min(pooled, 1 - pooled) >= FEWEST_EXPECTED);
}

function sampleOf({ customers, revenue, revenueSquares }: Tally): Sample {
	const mean = revenue / customers;
	const squares = revenueSquares - customers * mean * mean;
	return { size: customers, mean, variance: Math.max(0, squares / (customers - 1)) };
}

/** Nobody can buy more often than always: a lift beyond that is cut off. */
function neededPerGroup(conversion: number): number | null {
	const lifted = Math.min(1, conversion * (1 + LIFT_WORTH_FINDING));
	if (conversion === 0 || lifted === conversion) return null;
	return Math.ceil(proportionSampleSize(conversion, lifted, 1 - CONFIDENCE, POWER));
}
