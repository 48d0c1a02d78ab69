/**
 * Trains the English model and writes engine/sentiment/polarity/weights.ts. Run by hand, after a change to how texts are
 * taken apart or to a word list: node --max-old-space-size=6000 engine/sentiment/training/train.mjs
 * It takes a few minutes and gives the same file on every machine. Sources, licences, settings and figures:
 * docs/sentiment-model-card.md.
 */
import { writeFile } from 'node:fs/promises';
import { loadEngine } from './engine.mjs';
import { takeApart } from './examples.mjs';
import { trainModels } from './models.mjs';
import { readSet, TRAINING_SETS } from './sets.mjs';
import { weightsModule } from './weightsModule.mjs';

const engine = await loadEngine();
const rows = TRAINING_SETS.flatMap((set) =>
	takeApart(
		engine,
		readSet('train', set).map((row) => ({ ...row, set })),
	),
);
const { ids, counts, polarity, neutrality } = trainModels(engine, rows);
console.log(`${rows.length} rows, ${ids.size} n-grams`);
const { text, features } = weightsModule(ids, counts, polarity, neutrality);
await writeFile(new URL('../polarity/weights.ts', import.meta.url), text);
console.log(`${features} n-grams written, ${(text.length / 1024).toFixed(0)} KB`);
