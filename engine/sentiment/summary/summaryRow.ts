import { effortMethod } from '../scales/effort';
import { npsChange } from '../scales/npsChange';
import { npsInterval } from '../scales/npsInterval';
import type { MoodShift } from './alert/moodShifts';
import { meanChange } from './meanChange';
import type { Tally } from './tally';
import { topicEffects, type TopicSummary } from './topicEffects';

/** A change with a smaller p-value than this is called significant. */
const SIGNIFICANCE = 0.05;

/** A drop of the mood, as the summary tells it. */
export interface SummaryAlert {
	/** ISO 8601 in UTC. */
	since: string;
	detectedAt: string;
	answers: number;
	meanBefore: number;
	meanSince: number;
	text: string;
}

/** One row of the summary: all answers, a period, a group, or a period of a group. */
export interface SummaryRow {
	/** First day of the period, in the shop's time zone; null for all time. */
	period: string | null;
	/** Null for all groups together. */
	group: string | null;
	responses: number;
	/** Answers in words; the shares are of these. */
	answers: number;
	positiveShare: number | null;
	neutralShare: number | null;
	negativeShare: number | null;
	mixedShare: number | null;
	/** From −1 to 1. */
	meanScore: number | null;
	/** Against the period before; the p-value is of the change in NPS where there is one, else in the mean score. */
	scoreChange: number | null;
	npsScore: number | null;
	npsLow: number | null;
	npsHigh: number | null;
	npsChange: number | null;
	pValue: number | null;
	significant: boolean | null;
	npsResponses: number;
	/** Share of satisfied customers, in percent. */
	csat: number | null;
	csatResponses: number;
	/** Share of easy answers in percent, or the mean score. */
	ces: number | null;
	cesMethod: string | null;
	cesResponses: number;
	/** Responses of each delivered invitation. */
	responseRate: number | null;
	topics: TopicSummary[];
	alert: SummaryAlert | null;
}

export interface RowParts {
	period: string | null;
	group: string | null;
	tally: Tally;
	/** Of the period before, where there is one. */
	before: Tally | undefined;
	invitations: number | undefined;
	effort: 'share' | 'mean';
	shift: MoodShift | undefined;
}

/** Puts the figures of one row together. */
export function summaryRow({
	period,
	group,
	tally,
	before,
	invitations,
	effort,
	shift,
}: RowParts): SummaryRow {
	const answers = tally.sentiment.count;
	const share = (count: number) => (answers === 0 ? null : rounded(count / answers, 4));
	const nps = npsInterval(tally);
	const npsBefore = before === undefined ? undefined : npsInterval(before);
	const ofNps =
		nps === undefined || npsBefore === undefined ? undefined : npsChange(npsBefore, nps);
	const ofScore = before === undefined ? undefined : meanChange(before.sentiment, tally.sentiment);
	const pValue = ofNps?.pValue ?? ofScore?.pValue;
	return {
		period,
		group,
		responses: tally.responses,
		answers,
		positiveShare: share(tally.positive),
		neutralShare: share(tally.neutral),
		negativeShare: share(tally.negative),
		mixedShare: share(tally.mixed),
		meanScore: answers === 0 ? null : rounded(tally.sentiment.total / answers / 100, 4),
		scoreChange: ofScore === undefined ? null : rounded(ofScore.difference / 100, 4),
		npsScore: nps === undefined ? null : rounded(nps.score, 1),
		npsLow: nps === undefined ? null : rounded(nps.low, 1),
		npsHigh: nps === undefined ? null : rounded(nps.high, 1),
		npsChange: ofNps === undefined ? null : rounded(ofNps.points, 1),
		pValue: pValue === undefined ? null : rounded(pValue, 4),
		significant: pValue === undefined ? null : pValue < SIGNIFICANCE,
		npsResponses: tally.nps.count,
		csat: tally.csat.count === 0 ? null : rounded(tally.csat.total / tally.csat.count, 1),
		csatResponses: tally.csat.count,
		...effortOf(tally, effort),
		responseRate:
			invitations === undefined || !(invitations > 0)
				? null
				: rounded(tally.responses / invitations, 4),
		topics: topicEffects(tally),
		alert: shift === undefined ? null : alertOf(shift),
	};
}

function effortOf(
	tally: Tally,
	method: 'share' | 'mean',
): Pick<SummaryRow, 'ces' | 'cesMethod' | 'cesResponses'> {
	const { count, total } = tally.effort;
	const range = tally.effortRange;
	if (count === 0 || range === null) return { ces: null, cesMethod: null, cesResponses: 0 };
	if (tally.hasEffortScales) {
		const ces = rounded((100 * tally.easy) / count, 1);
		return { ces, cesMethod: 'share above the middle of different scales', cesResponses: count };
	}
	if (method === 'mean') {
		const cesMethod = `mean on a scale from ${range.low} to ${range.high}`;
		return { ces: rounded(total / count, 2), cesMethod, cesResponses: count };
	}
	const ces = rounded((100 * tally.easy) / count, 1);
	return { ces, cesMethod: effortMethod(range), cesResponses: count };
}

function alertOf({ since, detectedAt, answers, meanBefore, meanSince }: MoodShift): SummaryAlert {
	const points = (score: number) => Math.round(100 * score);
	return {
		since: new Date(since).toISOString(),
		detectedAt: new Date(detectedAt).toISOString(),
		answers,
		meanBefore: rounded(meanBefore, 4),
		meanSince: rounded(meanSince, 4),
		text: `The mood dropped: ${answers} ${answers === 1 ? 'answer has' : 'answers in a row have'} a mean of ${points(meanSince)} points, after ${points(meanBefore)} before. Such an alert comes by chance at most once in 100 quiet weeks.`,
	};
}

function rounded(value: number, digits: number): number {
	return Number(value.toFixed(digits));
}
