/**
 * Prints how right the emotions are on the `test` part of GoEmotions (Reddit comments), beside a linear model of words and
 * pairs of words at the same precision. The word lists were trimmed by counts on the `train` part, on which the model is
 * trained too. Run by hand: node engine/sentiment/training/measureEmotions.mjs
 *
 * Strict precision: the annotators gave one of the emotion's own labels; precision: or one of the labels near it. Recall: of
 * the rows with one of its own labels. The model's threshold is the best one on these rows, which flatters the model, but
 * its settings were not searched for. GoEmotions has no label for trust.
 */
import { loadEngine } from './engine.mjs';
import { readAspects } from './aspectSets.mjs';

const LABELS = {
	joy: {
		own: ['joy', 'love', 'excitement', 'relief', 'pride'],
		near: ['amusement', 'gratitude', 'admiration', 'optimism'],
	},
	anger: { own: ['anger', 'annoyance'], near: ['disapproval', 'disgust'] },
	sadness: { own: ['sadness', 'grief', 'remorse'], near: ['disappointment'] },
	fear: { own: ['fear', 'nervousness'], near: [] },
	surprise: { own: ['surprise'], near: [] },
	disappointment: { own: ['disappointment'], near: ['sadness', 'annoyance', 'disapproval'] },
};
/** Times over the training part, step of descent and pull towards 0 of the linear model. */
const ROUNDS = 8;
const STEP = 0.3;
const DECAY = 1e-6;
const FEWEST_ROWS = 5;

const engine = await loadEngine();
const rows = readAspects('train', 'goemotions').map(({ id, text, aspects }) => ({
	part: id.slice(0, id.indexOf(':')),
	read: engine.readText(text),
	labels: new Set(aspects.map(({ category }) => category)),
}));
const training = rows.filter(({ part }) => part === 'train');
const held = rows.filter(({ part }) => part === 'test');
for (const row of held)
	row.found = new Set(engine.emotionsOf(row.read, 'en').map((each) => each.emotion));
const ids = numberWords(training);

const table = Object.entries(LABELS).map(([emotion, { own, near }]) => {
	const isOwn = (row) => own.some((label) => row.labels.has(label));
	const isRight = (row) => isOwn(row) || near.some((label) => row.labels.has(label));
	const found = held.filter((row) => row.found.has(emotion));
	const precision = found.filter(isRight).length / found.length;
	const rowsShown = held.filter(isOwn).length;
	return {
		emotion,
		rows: rowsShown,
		found: found.length,
		'strict precision': figure(found.filter(isOwn).length / found.length),
		precision: figure(precision),
		recall: figure(found.filter(isOwn).length / rowsShown),
		'linear model: recall at this precision': figure(
			recallAt(precision, trainLinear(isOwn), isRight, isOwn) / rowsShown,
		),
	};
});
console.log(`${held.length} held rows of GoEmotions`);
console.table(table);

function numberWords(among) {
	const counts = new Map();
	for (const { read } of among) {
		for (const feature of featuresOf(read)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	}
	const numbers = new Map();
	for (const [feature, count] of counts)
		if (count >= FEWEST_ROWS) numbers.set(feature, numbers.size);
	return numbers;
}

/** Words and pairs of words, each once. */
function featuresOf({ words }) {
	const features = new Set();
	words.forEach(({ text }, at) => {
		features.add(text);
		if (at > 0) features.add(`${words[at - 1].text} ${text}`);
	});
	return features;
}

/** Logistic regression, one row at a time in the order of the file, with a falling step. */
function trainLinear(isTarget) {
	const weights = new Float64Array(ids.size);
	let bias = 0;
	const steps = training.map((row) => ({ at: idsOf(row), target: isTarget(row) ? 1 : 0 }));
	for (let round = 0; round < ROUNDS; round++) {
		const step = STEP / (1 + round);
		for (const { at, target } of steps) {
			const error = target - 1 / (1 + Math.exp(-at.reduce((sum, id) => sum + weights[id], bias)));
			bias += step * error;
			for (const id of at) weights[id] += step * (error - DECAY * weights[id]);
		}
	}
	return (row) => idsOf(row).reduce((sum, id) => sum + weights[id], bias);
}

function idsOf(row) {
	row.ids ??= [...featuresOf(row.read)]
		.map((feature) => ids.get(feature))
		.filter((id) => id !== undefined);
	return row.ids;
}

/** How many rows with an own label the model finds at most with at least this precision. */
function recallAt(precision, scoreOf, isRight, isOwn) {
	const ranked = held
		.map((row) => ({ row, score: scoreOf(row) }))
		.sort((a, b) => b.score - a.score);
	let right = 0;
	let own = 0;
	let best = 0;
	ranked.forEach(({ row }, index) => {
		if (isRight(row)) right++;
		if (isOwn(row)) own++;
		if (right / (index + 1) >= precision) best = own;
	});
	return best;
}

function figure(value) {
	return Number(value.toFixed(3));
}
