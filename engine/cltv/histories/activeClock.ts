/** Days that the models must not see: a crisis, a stock-out, a strike. Both ends belong to it; days since 1970-01-01. */
export interface ExcludedPeriod {
	readonly fromDay: number;
	readonly toDay: number;
}

/** A clock that stands still while a period is excluded. */
export interface ActiveClock {
	/** How many days that count lie between 1970-01-01 and the start of this day. */
	activeDay(day: number): number;
	/** Whether the day lies in an excluded period. */
	isExcluded(day: number): boolean;
}

const UNINTERRUPTED: ActiveClock = {
	activeDay: (day) => day,
	isExcluded: () => false,
};

/**
 * Makes a clock that cuts periods out of the time in which customers could buy. A customer who kept silent while nothing
 * was on sale has not kept silent. Periods may touch or overlap; one whose end comes before its start is none.
 *
 * @example
 * const clock = makeActiveClock([{ fromDay: 10, toDay: 19 }]);
 * clock.activeDay(30) - clock.activeDay(5) // 15
 */
export function makeActiveClock(periods: readonly ExcludedPeriod[]): ActiveClock {
	const merged = mergePeriods(periods);
	if (merged.length === 0) return UNINTERRUPTED;
	return {
		activeDay(day) {
			let active = day;
			for (const { fromDay, toDay } of merged) {
				if (day < fromDay) break;
				active -= Math.min(day, toDay + 1) - fromDay;
			}
			return active;
		},
		isExcluded: (day) => merged.some(({ fromDay, toDay }) => day >= fromDay && day <= toDay),
	};
}

function mergePeriods(periods: readonly ExcludedPeriod[]): ExcludedPeriod[] {
	const sorted = periods
		.filter(({ fromDay, toDay }) => toDay >= fromDay)
		.sort((a, b) => a.fromDay - b.fromDay);
	const merged: ExcludedPeriod[] = [];
	for (const period of sorted) {
		const last = merged.at(-1);
		if (last === undefined || period.fromDay > last.toDay + 1) {
			merged.push(period);
		} else if (period.toDay > last.toDay) {
			merged[merged.length - 1] = { fromDay: last.fromDay, toDay: period.toDay };
		}
	}
	return merged;
}
