import { readJson } from '../support/repository';

/** The files that make up what an operator sees of a node, relative to the repository. */
export interface NodeFace {
	className: string;
	/** The built file that package.json names. */
	built: string;
	source: string;
	codex: string;
	lightIcon: string;
	darkIcon: string;
}

/** The faces of the nodes that package.json promises to n8n. */
export function nodeFaces(): NodeFace[] {
	const { n8n } = readJson('package.json') as { n8n: { nodes: string[] } };
	return n8n.nodes.map((built) => {
		const stem = built.replace(/^dist\//, '').replace(/\.node\.js$/, '');
		const folder = stem.slice(0, stem.lastIndexOf('/'));
		const className = stem.slice(folder.length + 1);
		const icon = `${folder}/${className.charAt(0).toLowerCase()}${className.slice(1)}`;
		return {
			className,
			built,
			source: `${stem}.node.ts`,
			codex: `${stem}.node.json`,
			lightIcon: `${icon}.svg`,
			darkIcon: `${icon}.dark.svg`,
		};
	});
}
