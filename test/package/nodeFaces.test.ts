import { exists, filesUnder, readJson, readText } from '../support/repository';
import { nodeFaces } from './nodeFaces';

const { name: packageName } = readJson('package.json') as { name: string };

/** What operators type into the nodes panel who do not know the name, by class. */
const WORDS_TYPED = new Map([
	['CltvPredict', ['ltv', 'churn', 'lifetime value']],
	[
		'RfmScore',
		['rfm', 'segment customers', 'best customers', 'repeat customers', 'loyalty', 'vip'],
	],
	['SegmentRouter', ['win back', 'playbook', 'a/b test']],
	['SegmentSync', ['klaviyo', 'mailchimp', 'facebook ads', 'google ads']],
	['SurveySentiment', ['survey', 'nps', 'reviews', 'ratings', 'comments', 'mood', 'google forms']],
	['Zigpoll', ['zigpoll', 'survey']],
]);

function displayNameOf(source: string): string {
	return /displayName: '([^']+)'/.exec(readText(source))?.[1] ?? '';
}

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

		it.each(WORDS_TYPED.get(face.className) ?? [])('is found by "%s"', (typed) => {
			const { alias } = readJson(face.codex) as { alias: string[] };
			const words = [...alias, displayNameOf(face.source)].map((word) => word.toLowerCase());
			expect(words.filter((word) => word.includes(typed))).not.toEqual([]);
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
