import ts from 'typescript';
import { filesUnder, readJson, readText } from '../support/repository';

interface Import {
	from: string;
	/** The module as written, or the path in the repository where it is relative. */
	module: string;
}

function importsUnder(folder: string): Import[] {
	return filesUnder(folder)
		.filter((path) => path.endsWith('.ts'))
		.flatMap((from) =>
			ts
				.preProcessFile(readText(from), true, true)
				.importedFiles.map(({ fileName }) => ({ from, module: resolved(from, fileName) })),
		);
}

function resolved(from: string, module: string): string {
	if (!module.startsWith('.')) return module;
	return new URL(module, `file:///${from}`).pathname.slice(1);
}

const inFolder = (folder: string) => (module: string) => module.startsWith(`${folder}/`);
const isOfN8n = (module: string) => /^(n8n-|@n8n\/)/.test(module);

describe('the layers point one way: nodes → engine → libraries', () => {
	it('keeps the engine free of n8n and of every node', () => {
		const wrong = importsUnder('engine').filter(
			({ module }) => isOfN8n(module) || inFolder('nodes')(module) || inFolder('test')(module),
		);
		expect(wrong).toEqual([]);
	});

	it("builds the engine on libraries that are bundled, and on none of Node's modules but hashing", () => {
		const { devDependencies } = readJson('package.json') as { devDependencies: object };
		const isBundled = (module: string) => {
			const name = module.split('/', module.startsWith('@') ? 2 : 1).join('/');
			return name in devDependencies || `@types/${name}` in devDependencies;
		};
		const wrong = importsUnder('engine').filter(
			({ module }) =>
				!isBundled(module) && !inFolder('engine')(module) && !/^(node:)?crypto$/.test(module),
		);
		expect(wrong).toEqual([]);
	});

	it('keeps the nodes independent of each other, on what they share in folders of its own', () => {
		const isNode = (folder: string | undefined) => /^[A-Z]/.test(folder ?? '');
		const wrong = importsUnder('nodes').filter(({ from, module }) => {
			const [ownFolder, folder] = [from, module].map((path) => path.split('/')[1]);
			return inFolder('nodes')(module) && isNode(folder) && folder !== ownFolder;
		});
		expect(wrong).toEqual([]);
	});

	it.each(['engine/cltv', 'engine/sentiment'])('lets the folders of %s refer one way', (place) => {
		const folderOf = (path: string): string => path.slice(place.length + 1).split('/')[0] as string;
		const references = new Map<string, Set<string>>();
		for (const { from, module } of importsUnder(place).filter((each) =>
			inFolder(place)(each.module),
		)) {
			const [own, other] = [folderOf(from), folderOf(module)];
			if (own !== other) references.set(own, (references.get(own) ?? new Set()).add(other));
		}
		// What refers to nothing that is left is taken away, until only a circle and what leads into it remain.
		let left = [...references.keys()];
		for (;;) {
			const open = left.filter((folder) =>
				[...(references.get(folder) ?? [])].some((other) => left.includes(other)),
			);
			if (open.length === left.length) break;
			left = open;
		}
		expect(references.size).toBeGreaterThan(5);
		expect(left).toEqual([]);
	});

	it('keeps the clock and chance out of the engine: the same input gives the same output', () => {
		const impure = filesUnder('engine')
			.filter((path) => path.endsWith('.ts'))
			.flatMap((path) => impureCalls(path).map((call) => `${path}: ${call}`));
		expect(impure).toEqual([]);
	});
});

/** `Date.now()`, `new Date()` without an argument, `Math.random()` and the like in a file's code. */
function impureCalls(path: string): string[] {
	const found: string[] = [];
	const file = ts.createSourceFile(path, readText(path), ts.ScriptTarget.ES2022);
	const visit = (node: ts.Node): void => {
		if (ts.isNewExpression(node) && node.expression.getText(file) === 'Date') {
			if (!node.arguments?.length) found.push(node.getText(file));
		} else if (ts.isCallExpression(node)) {
			const callee = node.expression.getText(file);
			if (['Date', 'Date.now', 'Math.random', 'performance.now'].includes(callee)) {
				found.push(node.getText(file));
			}
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}
