import { exists, filesUnder, readJson, readText } from '../support/repository';

interface Manifest {
	[field: string]: unknown;
	scripts: Record<string, string>;
	keywords: string[];
	n8n: { strict: boolean; n8nNodesApiVersion: number; nodes: string[]; credentials: string[] };
}

const manifest = readJson('package.json') as Manifest;

describe('package.json keeps the rules for community packages', () => {
	it('installs nothing but itself', () => {
		expect(manifest.dependencies ?? {}).toEqual({});
		expect(manifest.peerDependencies).toEqual({ 'n8n-workflow': '*' });
		expect(manifest.optionalDependencies).toBeUndefined();
		expect(manifest.overrides).toBeUndefined();
	});

	it('runs nothing when it is installed', () => {
		const onInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
		expect(onInstall.filter((script) => script in manifest.scripts)).toEqual([]);
	});

	it('is free to use and to be found', () => {
		expect(manifest.license).toBe('MIT');
		expect(readText('LICENSE')).toMatch(/^MIT License\n/);
		expect(manifest.keywords).toContain('n8n-community-node-package');
	});

	it('publishes the build only, under the strict rules', () => {
		expect(manifest.files).toEqual(['dist']);
		expect(manifest.n8n.strict).toBe(true);
		expect(manifest.n8n.n8nNodesApiVersion).toBe(1);
		for (const path of [...manifest.n8n.nodes, ...manifest.n8n.credentials]) {
			expect(path).toMatch(/^dist\//);
			expect(exists(path.replace(/^dist\/(.*)\.js$/, '$1.ts'))).toBe(true);
		}
	});

	it('is locked without naming the host of a registry', () => {
		for (const lock of ['package-lock.json', 'test/e2e/package-lock.json']) {
			expect(readText(lock)).not.toContain('"resolved"');
		}
	});
});

describe('the documents', () => {
	const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...filesUnder('docs')].filter(
		(path) => path.endsWith('.md'),
	);

	it.each(documents)('%s names only commands that exist', (path) => {
		const commands = [...readText(path).matchAll(/\bnpm (?:run ([\w:-]+)|(test|start))\b/g)];
		const unknown = commands
			.map(([, script, builtIn]) => script ?? builtIn ?? '')
			.filter((script) => !(script in manifest.scripts));
		expect(unknown).toEqual([]);
	});

	it('README.md shows how to try, test and start it', () => {
		const readme = readText('README.md');
		for (const command of ['npm ci && npm run demo', 'npm ci && npm test', 'npm start']) {
			expect(readme).toContain(command);
		}
	});
});
