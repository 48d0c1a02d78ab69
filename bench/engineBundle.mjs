import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { compileBundle } from '../bundling/compileBundle.js';

/** The modules that some TypeScript exports, its imports relative to the project: the engine and the tests as they are. */
export async function loadTypeScript(source) {
	const folder = await mkdtemp(join(tmpdir(), 'bench-'));
	try {
		const bundle = join(folder, 'bundle.mjs');
		const { outputFiles } = await build({
			stdin: {
				contents: source,
				resolveDir: fileURLToPath(new URL('..', import.meta.url)),
				loader: 'ts',
			},
			bundle: true,
			write: false,
			format: 'esm',
			platform: 'node',
			logLevel: 'error',
		});
		await writeFile(bundle, compileBundle(outputFiles[0].text, 'ESNext'));
		return await import(pathToFileURL(bundle).href);
	} finally {
		await rm(folder, { recursive: true });
	}
}
