/** The probability that log odds stand for. */
export function sigmoid(logit: number): number {
	return 1 / (1 + Math.exp(-logit));
}

/** The log odds that stand for a probability. */
export function logOdds(probability: number): number {
	return Math.log(probability / (1 - probability));
}
