import type { INodeProperties } from 'n8n-workflow';
import { optionsProperty } from './options';

export const properties: INodeProperties[] = [
	{
		displayName: 'Source',
		name: 'source',
		type: 'options',
		default: 'auto',
		description:
			'The survey tool or shop that the answers come from. Recognised by itself, item by item, so several may be mixed.',
		options: [
			{ name: 'App Store or Google Play Reviews', value: 'appstore' },
			{ name: 'AskNicely', value: 'asknicely' },
			{ name: 'Delighted', value: 'delighted' },
			{
				name: 'Detect Automatically',
				value: 'auto',
				description: 'Recognise the survey tool or shop, or the columns of a sheet',
			},
			{ name: 'Form.io', value: 'formio' },
			{ name: 'Formbricks', value: 'formbricks' },
			{ name: 'Formstack', value: 'formstack' },
			{ name: 'Google Reviews', value: 'google' },
			{ name: 'Jotform', value: 'jotform' },
			{ name: 'Klaviyo Reviews', value: 'klaviyo' },
			{ name: 'KoBoToolbox', value: 'kobotoolbox' },
			{ name: 'Shopify Product Reviews', value: 'shopify' },
			{
				name: 'Spreadsheet or Table',
				value: 'spreadsheet',
				description:
					'Rows, such as those of Google Forms: columns are understood by name, in seven languages',
			},
			{ name: 'SurveyMonkey', value: 'surveymonkey' },
			{ name: 'Tally', value: 'tally' },
			{ name: 'Typeform', value: 'typeform' },
			{ name: 'WooCommerce Product Reviews', value: 'woocommerce' },
			{ name: 'Wufoo', value: 'wufoo' },
			{ name: 'Zendesk Tickets', value: 'zendesk' },
			{ name: 'Zigpoll', value: 'zigpoll' },
		],
	},
	{
		displayName: 'Text Field',
		name: 'textField',
		type: 'string',
		default: '',
		requiresDataPath: 'single',
		placeholder: 'e.g. comment',
		description:
			'The field, or the question, whose answers are read. Leave empty to read every question that was answered in words, or, in a table without questions, the column with the longest texts.',
	},
	{
		displayName: 'Question',
		name: 'question',
		type: 'string',
		default: '',
		placeholder: 'e.g. What could we improve?',
		description:
			'What your customers were asked, where the items do not say. It decides how answers are meant: "Nothing" is praise after "What could we improve?" and a complaint after "What did you like?".',
	},
	{
		displayName: 'Language',
		name: 'language',
		type: 'options',
		default: 'auto',
		description: 'The language that all answers are in',
		options: [
			{
				name: 'Detect Automatically',
				value: 'auto',
				description:
					'Each answer by its own words; those too short to tell, in the language of most others',
			},
			{ name: 'Dutch', value: 'nl' },
			{ name: 'English', value: 'en' },
			{ name: 'French', value: 'fr' },
			{ name: 'German', value: 'de' },
			{ name: 'Italian', value: 'it' },
			{ name: 'Portuguese', value: 'pt' },
			{ name: 'Spanish', value: 'es' },
		],
	},
	{
		displayName: 'Read By',
		name: 'engine',
		type: 'options',
		default: 'local',
		description: 'Who reads the answers, and so whether they leave this machine',
		options: [
			{
				name: 'Chat Model',
				value: 'model',
				description: 'All answers go to the model at the Model input',
			},
			{
				name: 'Chat Model for Unsure Answers',
				value: 'unsureOnly',
				description:
					'Only answers that this machine is unsure of go to the model; the others stay here',
			},
			{
				name: 'This Machine',
				value: 'local',
				description: 'Nothing leaves the machine, and nothing has to be connected',
			},
		],
	},
	{
		displayName:
			'Email addresses, links, telephone, order and account numbers are taken out before an answer goes to the model. Its scores are estimates and may change from run to run.',
		name: 'modelNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { engine: ['model', 'unsureOnly'] } },
	},
	optionsProperty,
];
