/** The engine's own code, so that a text is read in training and in measurements exactly as it is in use. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compileBundle } from '../../../bundling/compileBundle.js';

/** @param weights a module in the place of polarity/weights.ts, as `weightsModule` writes it */
export async function loadEngine(weights) {
	const { outputFiles } = await build({
		stdin: {
			contents: `
				export { readText } from './text/readText';
				export { lexiconOf } from './lexicons/lexiconOf';
				export { wordHash } from './text/wordHash';
				export { wordSignals } from './polarity/wordSignals';
				export { ngramKeys, NO_KEY } from './polarity/ngramKeys';
				export { ngramScale } from './polarity/ngramScale';
				export { lexiconFeatures } from './polarity/lexiconFeatures';
				export { marksOf, polarityInputs, neutralityInputs } from './polarity/denseInputs';
				export { polarityOf } from './polarity/polarityOf';
				export { opinionOf } from './opinionOf';
				export { createAnswerReader } from './readAnswer';
				export { topicsOf } from './topics/topicsOf';
				export { emotionsOf } from './emotions/emotionsOf';
				export { signalsOf } from './signals/signalsOf';
				export { detectLanguage } from './detection/detectLanguage';
			`,
			resolveDir: fileURLToPath(new URL('..', import.meta.url)),
			loader: 'ts',
		},
		bundle: true,
		write: false,
		format: 'esm',
		platform: 'node',
		charset: 'utf8',
		plugins: weights === undefined ? [] : [inPlaceOfWeights(weights)],
	});
	const code = compileBundle(outputFiles[0].text, 'ESNext');
	return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

function inPlaceOfWeights(contents) {
	return {
		name: 'weights',
		setup(plugins) {
			plugins.onLoad({ filter: /polarity\/weights\.ts$/ }, () => ({ contents, loader: 'ts' }));
		},
	};
}
