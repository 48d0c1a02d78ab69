import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { TRAITS, type Trait } from '../../../engine/routing/traits/trait';

const OPTIONS: ReadonlyArray<INodePropertyOptions & { value: Trait }> = [
	{
		name: 'Age Band',
		value: 'ageBand',
		description: 'Such as 25-34, from age or the date of birth',
	},
	{
		name: 'Cluster of Postcodes',
		value: 'cluster',
		description: 'The part of a city or country that you name, from the postcode',
	},
	{
		name: 'Lifecycle Stage',
		value: 'lifecycleStage',
		description: "New, active, lapsing or lapsed, by the customer's own rhythm",
	},
	{
		name: 'Loyalty Class',
		value: 'loyaltyClass',
		description: 'New, loyal or switcher, from orders, rhythm and discounts',
	},
	{
		name: 'Nearest Store',
		value: 'store',
		description:
			'Which of your stores is nearest, how far it is, and whether it is near, from latitude and longitude',
	},
	{
		name: 'Sales Region',
		value: 'region',
		description: 'EMEA, APAC, LATAM or NORAM, from the country',
	},
	{
		name: 'Season',
		value: 'season',
		description: 'Spring, summer, autumn, winter or tropical: the one in the country now',
	},
	{
		name: 'Spending Against Average',
		value: 'spendRatio',
		description: 'Such as 1.3 for 30% more than the customers of this run on average',
	},
	{
		name: 'Usage',
		value: 'usage',
		description: 'Heavy for the fifth of the customers who order most often, otherwise occasional',
	},
];

export const traitProperties: INodeProperties[] = [
	{
		displayName: 'Traits',
		name: 'traits',
		type: 'multiOptions',
		default: [],
		noDataExpression: true,
		description:
			'What to work out of each customer first. It is written into the item under "traits", where rules, segments and the nodes behind can use it.',
		options: [...OPTIONS],
	},
	{
		displayName:
			'A rule can look at a trait: type {{ $json.traits.season }}, for example, into the first value of a condition',
		name: 'traitNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { mode: ['rules'], traits: [...TRAITS] } },
	},
	{
		displayName: 'Clusters',
		name: 'traitClusters',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		placeholder: 'e.g. Munich: 80, 81',
		description:
			'One cluster a line: its name, a colon, and the beginnings of its postcodes, or spans of them such as 101-141. Where two countries share a number, write the country before it: DE/101-141.',
		displayOptions: { show: { traits: ['cluster'] } },
	},
	{
		displayName: 'Stores',
		name: 'traitStores',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		placeholder: 'e.g. Berlin Mitte, 52.52, 13.405',
		description: 'One store a line: its name, latitude and longitude',
		displayOptions: { show: { traits: ['store'] } },
	},
	{
		displayName: 'Near (Km)',
		name: 'traitRadius',
		type: 'number',
		default: 5,
		typeOptions: { minValue: 0, numberPrecision: 2 },
		description: 'Up to which distance the nearest store counts as near, as the crow flies',
		displayOptions: { show: { traits: ['store'] } },
	},
];
