/** Texts taken apart by the engine, as rows that a model learns from. */

/** N-grams that fewer rows have are chance. */
const FEWEST_ROWS = 3;

/**
 * @param engine as from `loadEngine`
 * @param rows with `text`, and whatever else is to be kept
 * @returns the rows with `keys` and `features`
 */
export function takeApart(engine, rows) {
	const lexicon = engine.lexiconOf('en');
	return rows.map((row) => {
		const read = engine.readText(row.text);
		const signals = engine.wordSignals(read, lexicon);
		const marks = engine.marksOf(read);
		const features = engine.lexiconFeatures(read, signals, 0, read.clauses.length - 1);
		return {
			...row,
			// The words are not kept: 150,000 texts would not fit.
			words: read.words.length,
			marks,
			keys: engine.ngramKeys(read, signals).filter((key) => key !== engine.NO_KEY),
			scale: engine.ngramScale(read.words.length),
			features,
			dense: engine.polarityInputs(marks, features),
		};
	});
}

/** Numbers the n-grams that enough rows have: a map from key to id. */
export function numberKeys(rows) {
	const counts = new Map();
	for (const { keys } of rows) {
		for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const ids = new Map();
	for (const [key, count] of counts) if (count >= FEWEST_ROWS) ids.set(key, ids.size);
	return { ids, counts };
}

/** Gives every row the ids of its n-grams, with repeats; those without a number are left out. */
export function assignIds(rows, ids) {
	for (const row of rows) {
		const known = [];
		for (const key of row.keys) {
			const id = ids.get(key);
			if (id !== undefined) known.push(id);
		}
		row.ids = Uint32Array.from(known);
	}
}

/**
 * Weighs rows so that a set counts by its size to the power of 0.65 and, within a set, every label the same: large sets
 * must not drown small ones.
 */
export function weigh(rows, labelOf) {
	const sizes = new Map();
	const labels = new Map();
	const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
	for (const row of rows) {
		count(sizes, row.set);
		count(labels, `${row.set} ${labelOf(row)}`);
	}
	return rows.map((row) => {
		const size = sizes.get(row.set);
		const label = `${row.set} ${labelOf(row)}`;
		const labelsOfSet = [...labels.keys()].filter((key) => key.startsWith(`${row.set} `)).length;
		return { ...row, weight: size ** 0.65 / (labels.get(label) * labelsOfSet) };
	});
}
