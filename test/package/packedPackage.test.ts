import { loadTime } from '../support/loadTime';
import { packPackage, type PackedPackage } from '../support/packedPackage';
import { readJson } from '../support/repository';
import { nodeFaces } from './nodeFaces';

jest.setTimeout(120_000);

const largestUnpackedBytes = 4 * 1024 * 1024;
const longestLoadMilliseconds = 50;
const mostLoads = 12;

/** What n8n gives a package at run time; everything else has to be inside the package. */
const availableInN8n = /^(n8n-workflow|lodash(\/\w+)?|(node:)?crypto)$/;

/** The word lists and the weights of Survey Sentiment: texts of any length in a line. */
const wordsAndWeights = /`[^`]*`|"[^"\n]{1000,}"/g;

const { credentials } = (readJson('package.json') as { n8n: { credentials: string[] } }).n8n;

/** The built file of what a node does, beside its face. */
const executionOf = (built: string) => built.replace(/[^/]*$/, 'execute.js');

describe('the package that users install', () => {
	let packed: PackedPackage;
	beforeAll(() => {
		packed = packPackage();
	});
	afterAll(() => packed.remove());

	const bundles = () => packed.files.filter(({ path }) => path.endsWith('.js'));

	const allRequired = () =>
		bundles().flatMap(({ requires, requiresLater }) => [...requires, ...requiresLater]);

	it('holds the nodes and credentials with their icons and search terms, the licenses, the README, and nothing else', () => {
		const expected = [
			'LICENSE',
			'README.md',
			'dist/THIRD_PARTY_LICENSES.txt',
			'package.json',
			...nodeFaces().flatMap(({ built, codex, lightIcon, darkIcon }) => [
				built,
				executionOf(built),
				`dist/${codex}`,
				`dist/${lightIcon}`,
				`dist/${darkIcon}`,
			]),
			...credentials,
			'dist/credentials/connection.svg',
			'dist/credentials/connection.dark.svg',
			...new Set(allRequired().filter((path) => path.startsWith('dist/shared/'))),
		];
		expect(packed.files.map(({ path }) => path).sort()).toEqual(expected.sort());
	});

	it('holds no source map, not even inside a file', () => {
		for (const { text } of bundles()) expect(text).not.toContain('sourceMappingURL');
	});

	it('takes at most 4 MB', () => {
		const bytes = packed.files.reduce((sum, file) => sum + file.bytes, 0);
		expect(bytes).toBeLessThanOrEqual(largestUnpackedBytes);
	});

	it('asks for no module that is neither in it nor given by n8n', () => {
		const paths = bundles().map(({ path }) => path);
		const missing = allRequired().filter(
			(name) => !paths.includes(name) && !availableInN8n.test(name),
		);
		expect(missing).toEqual([]);
	});

	it('has each node ask for its work when it is first executed, so that n8n starts without reading it', () => {
		const fileOf = new Map(bundles().map((file) => [file.path, file]));
		for (const { built } of nodeFaces()) {
			const atLoad = new Set([built]);
			for (const path of atLoad) fileOf.get(path)?.requires.forEach((name) => atLoad.add(name));
			const later = fileOf.get(built)?.requiresLater;
			expect({ built, later, atLoad: atLoad.has(executionOf(built)) }).toEqual({
				built,
				later: [executionOf(built)],
				atLoad: false,
			});
		}
	});

	it('is readable: nothing is minified', () => {
		for (const { path, text } of bundles()) {
			const code = text.replace(wordsAndWeights, '');
			const lines = code.split('\n').length;
			expect({ path, readable: code.length / lines < 80 }).toEqual({ path, readable: true });
		}
	});

	it('names the license of every library in it', () => {
		const libraries = new Set(
			bundles().flatMap(({ text }) =>
				[...text.matchAll(/^\/\/ \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/gm)].map(
					([, name]) => name,
				),
			),
		);
		const licenses = packed.files.find(({ path }) => path.endsWith('THIRD_PARTY_LICENSES.txt'));
		expect(libraries.size).toBeGreaterThan(0);
		for (const name of libraries) expect(licenses?.text).toContain(`\n${name} `);
	});

	it.each(nodeFaces().map(({ built }) => [built]))('loads %s within 50 ms', (built) => {
		const milliseconds = loadTime(`${packed.folder}/${built}`, mostLoads, longestLoadMilliseconds);
		expect(milliseconds).toBeLessThanOrEqual(longestLoadMilliseconds);
	});
});
