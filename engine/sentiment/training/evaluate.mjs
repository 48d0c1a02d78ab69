/**
 * Prints how right the engine is on the development sets, beside VADER (npm vader-sentiment) and the best lexicon of
 * reference/sentiment.md. Run by hand: node engine/sentiment/training/evaluate.mjs
 *
 * Binary accuracy: of the rows that are positive or negative, how many have a score on the right side; a score of exactly 0
 * counts half. Macro-F1: over positive, neutral and negative, with mixed counted as neutral. Reliability: how far
 * confidence and accuracy lie apart, on the mean over ten bins.
 */
import { loadEngine } from './engine.mjs';
import { binaryAccuracy, calibrationError, macroF1 } from './measures.mjs';
import { DEVELOPMENT_SETS, readSet } from './sets.mjs';
import { vaderJudgement } from './vader.mjs';

const engine = await loadEngine();

const table = DEVELOPMENT_SETS.map(({ name, language, bestLexicon }) => {
	const rows = readSet('dev', name);
	const judged = rows.map(({ label, text }) => {
		const { sentiment, score, confidence } = engine.opinionOf(
			engine.readText(text),
			language,
		).polarity;
		return { label, score, outcome: labelOf(sentiment), sentiment, confidence };
	});
	const vader =
		language === 'en'
			? rows.map(({ label, text }) => ({ label, ...vaderJudgement(text) }))
			: undefined;
	return {
		set: name,
		binary: figure(binaryAccuracy(judged)),
		'binary, other': figure(vader === undefined ? bestLexicon : binaryAccuracy(vader)),
		'macro-F1': figure(macroF1(judged)),
		'macro-F1, VADER': vader === undefined ? '' : figure(macroF1(vader)),
		mixed: figure(judged.filter(({ sentiment }) => sentiment === 'mixed').length / judged.length),
		unreliable: figure(calibrationError(judged)),
	};
});
console.table(table);

function labelOf(sentiment) {
	return { positive: 'pos', negative: 'neg' }[sentiment] ?? 'neu';
}

function figure(number) {
	return number.toFixed(3);
}
