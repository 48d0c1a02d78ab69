import type { Sum, Tally, TopicTally } from './tally';

/** A topic in a summary. */
export interface TopicSummary {
	topic: string;
	/** Answers that mention it, and their share of all answers in words. */
	mentions: number;
	share: number;
	/** Of these mentions. */
	positiveShare: number;
	negativeShare: number;
	/**
	 * How many points the score has more, or less, than without the answers that mention the topic; null where all do.
	 */
	effect: number | null;
	/** The score that `effect` is of: NPS, the share of satisfied customers, or the mean sentiment, each of 100. */
	effectOn: EffectScore;
}

export type EffectScore = 'nps' | 'csat' | 'sentiment';

/**
 * The topics of a row by their effect on the score, the strongest first, whether it lifts or lowers the score.
 *
 * The effect is the score of all answers less the score of those that do not mention the topic: it grows with how much
 * worse (or better) those who mention it rate, and with how many they are. It says what goes together, not what is the
 * cause. The score is NPS where at least half of the answers have one, else satisfaction, else the sentiment itself.
 */
export function topicEffects(tally: Tally): TopicSummary[] {
	const answers = tally.sentiment.count;
	const effectOn = scoreFor(tally, answers);
	const all = { nps: tally.answeredNps, csat: tally.answeredCsat, sentiment: tally.sentiment };
	return [...tally.topics]
		.map(([topic, counted]): TopicSummary => {
			const { mentions, positive, negative } = counted;
			return {
				topic,
				mentions,
				share: rounded(mentions / answers, 4),
				positiveShare: rounded(positive / sumOfFindings(counted), 4),
				negativeShare: rounded(negative / sumOfFindings(counted), 4),
				effect: effectOf(all[effectOn], counted[effectOn]),
				effectOn,
			};
		})
		.sort(
			(a, b) =>
				Math.abs(b.effect ?? 0) - Math.abs(a.effect ?? 0) ||
				b.mentions - a.mentions ||
				(a.topic < b.topic ? -1 : 1),
		);
}

function scoreFor({ answeredNps, answeredCsat }: Tally, answers: number): EffectScore {
	if (answeredNps.count >= answers / 2) return 'nps';
	return answeredCsat.count >= answers / 2 ? 'csat' : 'sentiment';
}

/** A topic may be found twice in an answer, once praised and once blamed. */
function sumOfFindings({ mentions, positive, negative }: TopicTally): number {
	return Math.max(mentions, positive + negative);
}

function effectOf(all: Sum, mentioning: Sum): number | null {
	const others = all.count - mentioning.count;
	if (mentioning.count === 0) return 0;
	if (others === 0) return null;
	return rounded(all.total / all.count - (all.total - mentioning.total) / others, 2);
}

function rounded(value: number, digits: number): number {
	return Number(value.toFixed(digits));
}
