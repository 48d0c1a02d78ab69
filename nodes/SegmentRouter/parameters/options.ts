import type { INodeProperties } from 'n8n-workflow';
import { CRISIS_TOPICS } from '../../../engine/routing/facts/worry';
import { customerFieldOption } from './customerFieldOption';
import { optionsCollection } from '../../parameters/optionsCollection';

export const optionsProperty: INodeProperties = optionsCollection([
	{
		displayName: 'Campaign',
		name: 'campaign',
		type: 'string',
		default: '',
		placeholder: 'e.g. Spring 2026',
		description:
			'Comes before the name of the output in utmCampaign, by which links are told apart',
	},
	{
		displayName: 'Crisis Topics',
		name: 'crisisTopics',
		type: 'string',
		default: CRISIS_TOPICS.join(', '),
		description:
			'Words by which a topic of a survey answer is about the crisis, separated by commas',
		displayOptions: { show: { '/mode': ['playbook'], '/playbook': ['crisis'] } },
	},
	customerFieldOption,
	{
		displayName: 'Ignore Case',
		name: 'ignoreCase',
		type: 'boolean',
		default: true,
		description: 'Whether capital and small letters are the same in the conditions of rules',
		displayOptions: { show: { '/mode': ['rules'] } },
	},
	{
		displayName: 'Minimal Output',
		name: 'minimalOutput',
		type: 'boolean',
		default: false,
		description:
			'Whether to keep only the customer ID, the scores and the route, without names and addresses: enough to store for Measure and for Previous Routes. Who has no ID is known by the SHA-256 of the address.',
	},
	{
		displayName: 'Segment Field',
		name: 'segmentField',
		type: 'string',
		default: 'segment',
		requiresDataPath: 'single',
		description: 'Field that holds the segment. Also found in an object within the item.',
		displayOptions: { show: { '/mode': ['segment'] } },
	},
	{
		displayName: 'Send to All Matching Outputs',
		name: 'allMatches',
		type: 'boolean',
		default: false,
		description:
			'Whether an item goes to the output of every rule that fits instead of the first alone',
		displayOptions: { show: { '/mode': ['rules'] } },
	},
]);
