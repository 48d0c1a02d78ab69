import { exists, filesUnder, readJson, readText } from '../support/repository';
import { nodeFaces } from './nodeFaces';

const { name: packageName } = readJson('package.json') as { name: string };

describe('the face of every node', () => {
	it('is registered in package.json, so that n8n loads it', () => {
		const sources = filesUnder('nodes').filter((path) => path.endsWith('.node.ts'));
		expect(nodeFaces().map(({ source }) => source)).toEqual(sources);
	});

	describe.each(nodeFaces().map((face) => [face.className, face] as const))('%s', (_, face) => {
		it('can be found by the words that operators search for', () => {
			const codex = readJson(face.codex) as Record<string, unknown>;
			const type = `${face.className.charAt(0).toLowerCase()}${face.className.slice(1)}`;
			expect(codex.node).toBe(`${packageName}.${type}`);
			expect(codex.categories).toEqual(expect.arrayContaining([expect.any(String)]));
			expect(codex.alias).toEqual(expect.arrayContaining([expect.any(String)]));
		});

		it('has a square icon without text for light and one for dark themes', () => {
			for (const icon of [face.lightIcon, face.darkIcon]) {
				expect(exists(icon)).toBe(true);
				const drawing = readText(icon);
				expect(drawing).toContain('viewBox="0 0 60 60"');
				expect(drawing).not.toMatch(/<text|<image|<script|href=/);
			}
			expect(readText(face.lightIcon)).not.toBe(readText(face.darkIcon));
		});
	});
});
