/** The stretches of time that a summary is made of. */
export const SUMMARY_PERIODS = ['none', 'day', 'week', 'month'] as const;

export type SummaryPeriod = (typeof SUMMARY_PERIODS)[number];

export interface SummarySettings {
	period: SummaryPeriod;
	/** IANA name of the shop's time zone: its days are the days that count. */
	timeZone: string;
	/** The field that rows are grouped by, for the report. */
	groupBy?: string;
	/**
	 * Delivered invitations: of the whole run under '', of a group under its name, of a period under its first day
	 * (`2026-05-04`).
	 */
	invitations: ReadonlyMap<string, number>;
	/** How customer effort is summed up: the share of easy answers, or the mean score. */
	effort: 'share' | 'mean';
}
