/** The engine's own code for topics, emotions and signals, bundled as it is in use. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export async function loadFindings() {
	const { outputFiles } = await build({
		stdin: {
			contents: `
				export { readText } from './text/readText';
				export { opinionOf } from './opinionOf';
				export { polarityOf } from './polarity/polarityOf';
				export { topicsOf } from './topics/topicsOf';
				export { emotionsOf } from './emotions/emotionsOf';
				export { signalsOf } from './signals/signalsOf';
			`,
			resolveDir: fileURLToPath(new URL('..', import.meta.url)),
			loader: 'ts',
		},
		bundle: true,
		write: false,
		format: 'esm',
		platform: 'node',
		charset: 'utf8',
	});
	const code = Buffer.from(outputFiles[0].contents).toString('base64');
	return import(`data:text/javascript;base64,${code}`);
}
