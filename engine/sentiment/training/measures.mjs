/** Measures over rows of `label` (pos, neu, neg, mixed), `score`, `outcome` (pos, neu, neg) and `confidence`. */

const CLASSES = ['pos', 'neu', 'neg'];
const BINS = 10;

/** Of the rows that are positive or negative, the share whose score has the right sign; a score of 0 counts half. */
export function binaryAccuracy(rows) {
	const judged = rows.filter(({ label }) => label === 'pos' || label === 'neg');
	const right = judged.reduce((sum, { label, score }) => {
		if (score === 0) return sum + 0.5;
		return sum + (score > 0 === (label === 'pos') ? 1 : 0);
	}, 0);
	return right / judged.length;
}

/** The mean of F1 over the classes that a set has; rows that are labelled mixed are neutral. */
export function macroF1(rows) {
	const truths = rows.map(({ label }) => truthOf(label));
	const classes = CLASSES.filter((name) => truths.includes(name));
	const scores = classes.map((name) => {
		const found = rows.filter(({ outcome }) => outcome === name).length;
		const there = truths.filter((truth) => truth === name).length;
		const both = rows.filter(({ outcome }, row) => outcome === name && truths[row] === name).length;
		return (2 * both) / (found + there);
	});
	return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** The expected calibration error: the mean distance of confidence and accuracy over bins, weighed by their rows. */
export function calibrationError(rows) {
	const bins = Array.from({ length: BINS }, () => ({ rows: 0, confidence: 0, right: 0 }));
	for (const { label, outcome, confidence } of rows) {
		const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
		bin.rows++;
		bin.confidence += confidence;
		if (truthOf(label) === outcome) bin.right++;
	}
	return (
		bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / rows.length
	);
}

function truthOf(label) {
	return label === 'mixed' ? 'neu' : label;
}
