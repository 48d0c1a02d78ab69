import type { AnalysedResponse } from '../analysedResponse';
import { isEasy } from '../scales/effort';
import { LOWEST_SATISFIED } from '../scales/satisfaction';
import type { ScaleRange } from '../scales/scale';
import type { TopicFinding } from '../sentimentOutcome';

/** A sum with its number of values and their squares: what a mean and its error are made from. */
export interface Sum {
	count: number;
	total: number;
	squares: number;
}

/** What was counted of a topic. Points run from −100 to 100. */
export interface TopicTally {
	mentions: number;
	positive: number;
	negative: number;
	nps: Sum;
	csat: Sum;
	sentiment: Sum;
}

/** What was counted in one row of the summary. */
export interface Tally {
	/** Fillings-in of a survey. */
	responses: number;
	latestSitting: number;
	positive: number;
	neutral: number;
	negative: number;
	mixed: number;
	promoters: number;
	passives: number;
	detractors: number;
	/** Of all sittings, in points: 100 for a promoter, 0, −100 for a detractor; 100 for a satisfied customer, 0. */
	nps: Sum;
	csat: Sum;
	/** Of all answers in words, in points of 100. */
	sentiment: Sum;
	/** Of the answers in words, with the points of their sitting: what the topics are compared with. */
	answeredNps: Sum;
	answeredCsat: Sum;
	easy: number;
	effort: Sum;
	effortRange: ScaleRange | null;
	/** Whether effort was asked on scales that cannot be added up. */
	hasEffortScales: boolean;
	topics: Map<string, TopicTally>;
}

export function newSum(): Sum {
	return { count: 0, total: 0, squares: 0 };
}

export function newTally(): Tally {
	return {
		responses: 0,
		latestSitting: -1,
		positive: 0,
		neutral: 0,
		negative: 0,
		mixed: 0,
		promoters: 0,
		passives: 0,
		detractors: 0,
		nps: newSum(),
		csat: newSum(),
		sentiment: newSum(),
		answeredNps: newSum(),
		answeredCsat: newSum(),
		easy: 0,
		effort: newSum(),
		effortRange: null,
		hasEffortScales: false,
		topics: new Map(),
	};
}

/** Counts a response. Those of one sitting have to come one after the other: its scores count once. */
export function addToTally(tally: Tally, analysed: AnalysedResponse): void {
	const { response, outcome } = analysed;
	const npsPoints = NPS_POINTS[analysed.scores.npsGroup ?? 'none'];
	const { csatScore } = analysed.scores;
	const csatPoints = csatScore === null ? null : csatScore >= LOWEST_SATISFIED ? 100 : 0;
	if (response.sitting !== tally.latestSitting) {
		tally.latestSitting = response.sitting;
		tally.responses++;
		addScores(tally, analysed, npsPoints, csatPoints);
	}
	if (outcome === undefined || outcome.sentiment === null) return;
	tally[outcome.sentiment]++;
	const points = 100 * (outcome.score ?? 0);
	add(tally.sentiment, points);
	if (npsPoints !== null) add(tally.answeredNps, npsPoints);
	if (csatPoints !== null) add(tally.answeredCsat, csatPoints);
	const { topics } = outcome;
	for (let index = 0; index < topics.length; index++) {
		const { topic, sentiment } = topics[index] as TopicFinding;
		let counted = tally.topics.get(topic);
		if (counted === undefined) {
			counted = newTopicTally();
			tally.topics.set(topic, counted);
		}
		if (sentiment === 'positive' || sentiment === 'negative') counted[sentiment]++;
		if (topics.findIndex((named) => named.topic === topic) < index) continue;
		counted.mentions++;
		add(counted.sentiment, points);
		if (npsPoints !== null) add(counted.nps, npsPoints);
		if (csatPoints !== null) add(counted.csat, csatPoints);
	}
}

const NPS_POINTS = { promoter: 100, passive: 0, detractor: -100, none: null } as const;

function addScores(
	tally: Tally,
	{ scores }: AnalysedResponse,
	npsPoints: number | null,
	csatPoints: number | null,
): void {
	if (npsPoints !== null) {
		add(tally.nps, npsPoints);
		if (npsPoints > 0) tally.promoters++;
		else if (npsPoints < 0) tally.detractors++;
		else tally.passives++;
	}
	if (csatPoints !== null) add(tally.csat, csatPoints);
	const { cesScore, cesRange } = scores;
	if (cesScore === null || cesRange === null) return;
	const { effortRange } = tally;
	tally.effortRange ??= cesRange;
	if (effortRange !== null && !isSame(effortRange, cesRange)) tally.hasEffortScales = true;
	add(tally.effort, cesScore);
	if (isEasy(cesScore, cesRange)) tally.easy++;
}

function isSame(a: ScaleRange, b: ScaleRange): boolean {
	return a.low === b.low && a.high === b.high && a.isReversed === b.isReversed;
}

function add(sum: Sum, value: number): void {
	sum.count++;
	sum.total += value;
	sum.squares += value * value;
}

function newTopicTally(): TopicTally {
	return {
		mentions: 0,
		positive: 0,
		negative: 0,
		nps: newSum(),
		csat: newSum(),
		sentiment: newSum(),
	};
}
