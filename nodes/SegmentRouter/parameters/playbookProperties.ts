import type { INodeProperties } from 'n8n-workflow';
import { choosePlaybook, PLAYBOOKS } from '../../../engine/routing/playbooks/choosePlaybook';

const forRecover = { show: { mode: ['playbook'], playbook: ['recover'] } };

export const playbookProperties: INodeProperties[] = [
	{
		displayName: 'Playbook',
		name: 'playbook',
		type: 'options',
		default: 'retain',
		noDataExpression: true,
		description: 'What you want to reach: each goal has its own outputs, and what to do for whom',
		displayOptions: { show: { mode: ['playbook'] } },
		options: PLAYBOOKS.map((value) => {
			const { title, goal } = choosePlaybook(value);
			return { name: title, value, description: goal };
		}).sort((a, b) => (a.name < b.name ? -1 : 1)),
	},
	{
		displayName: 'Crisis Began',
		name: 'crisisBegan',
		type: 'dateTime',
		default: '',
		required: true,
		description: 'The day from which the way back is measured',
		displayOptions: forRecover,
	},
	{
		displayName: 'Crisis Ended',
		name: 'crisisEnded',
		type: 'dateTime',
		default: '',
		description:
			'The last day of it; leave empty while it lasts. Whoever has ordered since it began then counts as having stayed with you.',
		displayOptions: forRecover,
	},
];
