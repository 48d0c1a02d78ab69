import ts from 'typescript';
import { loadTime } from '../support/loadTime';
import { packPackage, type PackedPackage } from '../support/packedPackage';
import { readJson } from '../support/repository';
import { nodeFaces } from './nodeFaces';

jest.setTimeout(120_000);

/** Six nodes, each with its own copy of the engine and libraries: n8n loads a file a node. */
const largestUnpackedBytes = 5 * 1024 * 1024;
const longestLoadMilliseconds = 50;
const mostLoads = 80;

/** What n8n gives a package at run time; everything else has to be inside the bundle. */
const availableInN8n = /^(n8n-workflow|lodash(\/\w+)?|(node:)?crypto)$/;

const { credentials } = (readJson('package.json') as { n8n: { credentials: string[] } }).n8n;

describe('the package that users install', () => {
	let packed: PackedPackage;
	beforeAll(() => {
		packed = packPackage();
	});
	afterAll(() => packed.remove());

	const bundles = () => packed.files.filter(({ path }) => path.endsWith('.js'));

	it('holds the nodes and credentials with their icons and search terms, the licenses, the README, and nothing else', () => {
		const expected = [
			'LICENSE',
			'README.md',
			'dist/THIRD_PARTY_LICENSES.txt',
			'package.json',
			...nodeFaces().flatMap(({ built, codex, lightIcon, darkIcon }) => [
				built,
				`dist/${codex}`,
				`dist/${lightIcon}`,
				`dist/${darkIcon}`,
			]),
			...credentials,
			'dist/credentials/connection.svg',
			'dist/credentials/connection.dark.svg',
		];
		expect(packed.files.map(({ path }) => path).sort()).toEqual(expected.sort());
	});

	it('holds no source map, not even inside a file', () => {
		for (const { text } of bundles()) expect(text).not.toContain('sourceMappingURL');
	});

	it('takes at most 5 MB', () => {
		const bytes = packed.files.reduce((sum, file) => sum + file.bytes, 0);
		expect(bytes).toBeLessThanOrEqual(largestUnpackedBytes);
	});

	it('asks for no module that n8n does not give', () => {
		for (const { path, text } of bundles()) {
			const modules = ts.preProcessFile(text, true, true).importedFiles;
			const missing = modules.filter(({ fileName }) => !availableInN8n.test(fileName));
			expect({ path, missing: missing.map(({ fileName }) => fileName) }).toEqual({
				path,
				missing: [],
			});
		}
	});

	it('is readable: nothing is minified', () => {
		for (const { path, text } of bundles()) {
			const lines = text.split('\n').length;
			expect({ path, readable: text.length / lines < 80 }).toEqual({ path, readable: true });
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
