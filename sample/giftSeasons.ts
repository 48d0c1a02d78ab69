import type { Category } from './catalogue';
import { DAYS, dayNumber, dayOf } from './shopTime';

/** A time of the year when more, or less, is bought than on an average day. */
export interface Season {
	readonly name: string;
	/** First and last day, `YYYY-MM-DD`, both included. */
	readonly from: string;
	readonly to: string;
	/** Orders a day, compared with a day outside every season. */
	readonly demand: number;
	readonly gifts: boolean;
}

/** Mother's Day as in Germany, on the second Sunday of May; Black Friday on the day after the fourth Thursday of November. */
export const SEASONS: readonly Season[] = [
	{ name: 'summer lull', from: '2024-07-15', to: '2024-08-25', demand: 0.85, gifts: false },
	{ name: 'Black Friday', from: '2024-11-25', to: '2024-12-02', demand: 3, gifts: true },
	{ name: 'Christmas', from: '2024-12-03', to: '2024-12-20', demand: 2.3, gifts: true },
	{ name: 'January lull', from: '2025-01-02', to: '2025-01-26', demand: 0.7, gifts: false },
	{ name: "Valentine's Day", from: '2025-02-01', to: '2025-02-13', demand: 1.9, gifts: true },
	{ name: "Mother's Day", from: '2025-04-28', to: '2025-05-10', demand: 1.7, gifts: true },
	{ name: 'summer lull', from: '2025-07-15', to: '2025-08-25', demand: 0.85, gifts: false },
	{ name: 'Black Friday', from: '2025-11-24', to: '2025-12-01', demand: 3, gifts: true },
	{ name: 'Christmas', from: '2025-12-02', to: '2025-12-20', demand: 2.3, gifts: true },
	{ name: 'January lull', from: '2026-01-02', to: '2026-01-25', demand: 0.7, gifts: false },
	{ name: "Valentine's Day", from: '2026-02-01', to: '2026-02-13', demand: 1.9, gifts: true },
	{ name: "Mother's Day", from: '2026-04-27', to: '2026-05-09', demand: 1.7, gifts: true },
];

const SEASON_BY_DAY = Array.from({ length: DAYS }, (_, day) =>
	SEASONS.find(({ from, to }) => dayNumber(from) <= day && day <= dayNumber(to)),
);

const MONTH_BY_DAY = SEASON_BY_DAY.map((_, day) => Number(dayOf(day).slice(5, 7)));

/** Mean over the two years, so that `demandOn` has a mean of 1. */
const MEAN_DEMAND =
	SEASON_BY_DAY.reduce((sum, season) => sum + (season?.demand ?? 1), 0) / SEASON_BY_DAY.length;

/** The most that any day reaches, for drawing by thinning. */
export const HIGHEST_DEMAND = Math.max(...SEASONS.map(({ demand }) => demand)) / MEAN_DEMAND;

/**
 * Orders on a day compared with the mean day of the two years, from the seasons alone.
 *
 * @param day number of the day, see `dayNumber`
 *
 * @example
 * demandOn(dayNumber('2025-11-28')) // about 2.6, Black Friday
 */
export function demandOn(day: number): number {
	return (SEASON_BY_DAY[day]?.demand ?? 1) / MEAN_DEMAND;
}

/** How much more often a category is bought on a day than in general. */
export function categoryLift(category: Category, day: number): number {
	const season = SEASON_BY_DAY[day];
	const month = MONTH_BY_DAY[day] ?? 1;
	if (category === 'Gift Boxes') return season?.gifts ? 3 : 0.6;
	if (category === 'Scarves') return month >= 10 || month <= 2 ? 1.8 : 0.4;
	if (category === 'Watches') return season?.name === 'Christmas' ? 1.8 : 1;
	if (category === 'Rings') return season?.name === "Valentine's Day" ? 1.7 : 1;
	return 1;
}
