import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The modules that some TypeScript exports, its imports relative to the project: the engine and the tests as they are. */
export async function loadTypeScript(source) {
	const { outputFiles } = await build({
		stdin: {
			contents: source,
			resolveDir: fileURLToPath(new URL('..', import.meta.url)),
			loader: 'ts',
		},
		bundle: true,
		format: 'esm',
		platform: 'node',
		write: false,
		logLevel: 'error',
	});
	return await import(
		`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
	);
}
