import type { INodeProperties } from 'n8n-workflow';

/** A text that is left empty where nothing is to change. */
function textField(
	displayName: string,
	name: string,
	placeholder: string,
	description: string,
): INodeProperties {
	return { displayName, name, type: 'string', default: '', placeholder, description };
}

/** What to do for the customers of an output, where the segment map or the playbook says something else or nothing. */
export const playProperties: INodeProperties[] = [
	{
		displayName: 'What to Do',
		name: 'plays',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Output to Change',
		default: {},
		description:
			'Changes the action, tone, channels or offer that items of an output get. What is left empty stays as it is.',
		options: [
			{
				displayName: 'Output',
				name: 'values',
				values: [
					textField(
						'Output Name',
						'output',
						'e.g. At Risk',
						'The name of an output of this node, as the canvas shows it',
					),
					textField(
						'Action',
						'action',
						'e.g. Ask what happened and offer a repair',
						'What to do, a sentence',
					),
					textField('Tone', 'tone', 'e.g. Personal, honest', 'How to speak to them'),
					textField(
						'Channels',
						'channels',
						'e.g. email, sms',
						'In order of preference, separated by commas: email, sms, mail, ads, none. The first that consent and data allow is used.',
					),
					textField('Offer', 'offer', 'e.g. Free shipping', 'What they are offered'),
				],
			},
		],
	},
];
