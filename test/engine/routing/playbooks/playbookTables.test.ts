import { describeWho } from '../../../../engine/routing/facts/describeFacts';
import { choosePlaybook, PLAYBOOKS } from '../../../../engine/routing/playbooks/choosePlaybook';
import type { PlaybookEntry } from '../../../../engine/routing/playbooks/playbook';
import { readText } from '../../../support/repository';

const HEAD = [
	'Output',
	'Who',
	'Action',
	'Tone',
	'Channels',
	'Offer',
	'How often',
	'What not to do',
];

/** A row as a table of Markdown has it, whatever the width of its columns. */
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const rowOf = ({ name, who, action, tone, channels, offer, cadence, avoid }: PlaybookEntry) =>
	row([name, describeWho(who), action, tone, channels.join(', '), offer ?? '–', cadence, avoid]);

const page = readText('docs/segment-router.md').replace(/ {2,}/g, ' ');

describe.each(PLAYBOOKS)('docs/segment-router.md shows the playbook %s', (name) => {
	const { title, goal, entries } = choosePlaybook(name);
	const section = page.split(`### ${title}\n`)[1]?.split(/\n##/)[0] ?? '';

	it('with its goal', () => {
		expect(section).toContain(`${goal}.`);
	});

	it('as a table of what its data file says, and nothing else', () => {
		const rows = section
			.split('\n')
			.filter((line) => line.startsWith('|') && !/^\|[ -]*-/.test(line));
		expect(rows).toEqual([row(HEAD), ...entries.map(rowOf)]);
	});
});
