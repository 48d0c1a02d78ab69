import { MEASURES, type PerMeasure } from './measure';

/** Three scores taken together. */
export interface ScoreCell {
	/** The scores side by side, "543"; with a hyphen between them where a score can be 10. */
	readonly rfmCell: string;
	/** Their weighted mean, two decimals. */
	readonly rfmScore: number;
}

/**
 * Takes recency, frequency and monetary scores together. There are far fewer combinations than customers, so each is
 * worked out once.
 *
 * @param scale number of scores
 * @param weights how much each score counts in the mean; not all zero
 *
 * @example
 * createScoreCells(5, { recency: 1, frequency: 1, monetary: 1 })(5, 4, 3) // { rfmCell: '543', rfmScore: 4 }
 */
export function createScoreCells(
	scale: number,
	weights: PerMeasure<number>,
): (recency: number, frequency: number, monetary: number) => ScoreCell {
	const cells = new Array<ScoreCell | undefined>((scale + 1) ** 3).fill(undefined);
	return (recency, frequency, monetary) => {
		const index = (recency * (scale + 1) + frequency) * (scale + 1) + monetary;
		return (cells[index] ??= {
			rfmCell: [recency, frequency, monetary].join(scale > 9 ? '-' : ''),
			rfmScore: weightedMean({ recency, frequency, monetary }, weights),
		});
	};
}

function weightedMean(scores: PerMeasure<number>, weights: PerMeasure<number>): number {
	// Against the largest, so that no weight is too large to be added up.
	const largest = Math.max(...MEASURES.map((name) => weights[name]));
	const shares = MEASURES.map((name) => weights[name] / largest);
	const total = shares.reduce((sum, share) => sum + share, 0);
	const sum = MEASURES.reduce((sum, name, i) => sum + scores[name] * (shares[i] as number), 0);
	return Math.round((sum / total) * 100) / 100;
}
