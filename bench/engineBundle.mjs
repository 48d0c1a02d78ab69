import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The modules that some TypeScript exports, its imports relative to the project: the engine and the tests as they are. */
export async function loadTypeScript(source) {
	const folder = await mkdtemp(join(tmpdir(), 'bench-'));
	try {
		const outfile = join(folder, 'bundle.mjs');
		await build({
			stdin: {
				contents: source,
				resolveDir: fileURLToPath(new URL('..', import.meta.url)),
				loader: 'ts',
			},
			outfile,
			bundle: true,
			format: 'esm',
			platform: 'node',
			logLevel: 'error',
		});
		return await import(pathToFileURL(outfile).href);
	} finally {
		await rm(folder, { recursive: true });
	}
}
