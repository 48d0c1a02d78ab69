/**
 * Prints how right the whole engine is, as the node uses it without a question, on answers of a shop's customers that were
 * written for this project with labels (test/engine/sentiment/answers). Nobody's data are needed:
 * node engine/sentiment/training/measureAnswers.mjs
 *
 * Four classes: the share with the outcome that was labelled. Binary and macro-F1 as in evaluate.mjs, for English beside VADER
 * (npm vader-sentiment). Precision and recall of what is found; what a label calls open counts for neither.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import groupBy from 'lodash/groupBy.js';
import { loadEngine } from './engine.mjs';
import { binaryAccuracy, macroF1 } from './measures.mjs';
import { vaderJudgement } from './vader.mjs';

const KINDS = ['topics', 'emotions', 'signals'];
/** Mixed counts as neutral where there are three classes. */
const LABELS = { positive: 'pos', negative: 'neg', neutral: 'neu', mixed: 'neu' };

const engine = await loadEngine();
const reader = engine.createAnswerReader({ topics: [], labels: [] });
const answersBy = await loadAnswers();
for (const [title, answers] of [
	['Answers that the word lists were mended by', answersBy.MENDED_ANSWERS],
	['Answers written after that', answersBy.HELD_ANSWERS],
	['Answers in the voices of many places, two thirds', answersBy.WIDE_ANSWERS],
	['The third of them that was held back', answersBy.WIDE_HELD_ANSWERS],
	['Praise with one exception, one half', answersBy.EXCEPTION_ANSWERS],
	['The half of them that was held back', answersBy.EXCEPTION_HELD_ANSWERS],
	['A shop in crisis, one half', answersBy.CRISIS_ANSWERS],
	['The half of them that was held back', answersBy.CRISIS_HELD_ANSWERS],
	['A recall and a supply stop, written after the mending', answersBy.RECALL_ANSWERS],
	['Quality and looks, one half', answersBy.GOODS_ANSWERS],
	['The half of them that was held back', answersBy.GOODS_HELD_ANSWERS],
]) {
	const read = answers.map(([language, text, sentiment, ...labels]) => ({
		language,
		text,
		sentiment,
		labels,
		outcome: reader.read(engine.readText(text), null, language),
	}));
	console.log(`\n${title}`);
	console.table(outcomes(read));
	console.table(KINDS.flatMap((kind, place) => findings(read, kind, place)));
}

for (const [title, moods] of [
	['Airlines, shops, applications, hotels, employees, one half', answersBy.PLACES_ANSWERS],
	['The half of them that was held back', answersBy.PLACES_HELD_ANSWERS],
	['Texts of the same kinds, written after the mending', answersBy.PLACES_LATER_ANSWERS],
]) {
	console.log(`\n${title}`);
	console.table(
		outcomes(
			moods.map(([text, sentiment]) => ({
				language: 'en',
				text,
				sentiment,
				outcome: reader.read(engine.readText(text), null, 'en'),
			})),
		),
	);
}

for (const [title, moods] of [
	['What was put right, and what only looks like it, one half', answersBy.SETTLED_ANSWERS],
	['The half of them that was held back', answersBy.SETTLED_HELD_ANSWERS],
	['Facts of a jewellery shop, those mended by', answersBy.JEWELLERY_ANSWERS],
	['Those that were held back at first', answersBy.JEWELLERY_HELD_ANSWERS],
]) {
	console.log(`\n${title}`);
	console.table(
		outcomes(
			moods.map(([language, text, sentiment]) => ({
				language,
				text,
				sentiment,
				outcome: reader.read(engine.readText(text), null, language),
			})),
		),
	);
}

function outcomes(read) {
	return Object.entries(groupBy(read, ({ language }) => language)).map(([language, rows]) => {
		const right = rows.filter(({ sentiment, outcome }) => outcome.sentiment === sentiment);
		const judged = rows.map(({ sentiment, outcome }) => ({
			label: LABELS[sentiment],
			score: outcome.score ?? 0,
			outcome: LABELS[outcome.sentiment ?? 'neutral'],
		}));
		const line = {
			language,
			answers: rows.length,
			'four classes': figure(right.length / rows.length),
			binary: figure(binaryAccuracy(judged)),
			'macro-F1': figure(macroF1(judged)),
		};
		if (language !== 'en') return line;
		const byVader = rows.map(({ text, sentiment }) => ({
			label: LABELS[sentiment],
			...vaderJudgement(text),
		}));
		line['binary, VADER'] = figure(binaryAccuracy(byVader));
		line['macro-F1, VADER'] = figure(macroF1(byVader));
		return line;
	});
}

function findings(read, kind, place) {
	const counts = new Map();
	const count = (name, what) => {
		const of = counts.get(name) ?? { right: 0, wrong: 0, missed: 0 };
		of[what]++;
		counts.set(name, of);
	};
	for (const { labels, outcome } of read) {
		const names = labels[place].split(' ').filter((name) => name !== '');
		const found = new Set(
			kind === 'topics' ? outcome.topics.map(({ topic }) => topic) : outcome[kind],
		);
		for (const name of names)
			if (!name.endsWith('?')) count(name, found.has(name) ? 'right' : 'missed');
		for (const name of found) {
			if (!names.includes(name) && !names.includes(`${name}?`)) count(name, 'wrong');
		}
	}
	return [...counts].sort().map(([name, { right, wrong, missed }]) => ({
		found: name,
		kind,
		labelled: right + missed,
		precision: figure(right / (right + wrong)),
		recall: figure(right / (right + missed)),
	}));
}

function figure(value) {
	return Number(value.toFixed(3));
}

async function loadAnswers() {
	const { outputFiles } = await build({
		stdin: {
			contents: `
				export { MENDED_ANSWERS } from './mendedAnswers';
				export { HELD_ANSWERS } from './heldAnswers';
				export { WIDE_ANSWERS } from './wideAnswers';
				export { WIDE_HELD_ANSWERS } from './wideHeldAnswers';
				export { EXCEPTION_ANSWERS } from './exceptionAnswers';
				export { EXCEPTION_HELD_ANSWERS } from './exceptionHeldAnswers';
				export { CRISIS_ANSWERS } from './crisisAnswers';
				export { CRISIS_HELD_ANSWERS } from './crisisHeldAnswers';
				export { RECALL_ANSWERS } from './recallAnswers';
				export { GOODS_ANSWERS } from './goodsAnswers';
				export { GOODS_HELD_ANSWERS } from './goodsHeldAnswers';
				export { SETTLED_ANSWERS } from './settledAnswers';
				export { SETTLED_HELD_ANSWERS } from './settledHeldAnswers';
				export { JEWELLERY_ANSWERS } from './jewelleryAnswers';
				export { JEWELLERY_HELD_ANSWERS } from './jewelleryHeldAnswers';
				export { PLACES_ANSWERS } from './placesAnswers';
				export { PLACES_HELD_ANSWERS } from './placesHeldAnswers';
				export { PLACES_LATER_ANSWERS } from './placesLaterAnswers';
			`,
			resolveDir: fileURLToPath(new URL('../../../test/engine/sentiment/answers', import.meta.url)),
			loader: 'ts',
		},
		bundle: true,
		write: false,
		format: 'esm',
		charset: 'utf8',
	});
	const code = Buffer.from(outputFiles[0].contents).toString('base64');
	return import(`data:text/javascript;base64,${code}`);
}
