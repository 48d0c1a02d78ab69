import type { INodeProperties } from 'n8n-workflow';
import {
	chooseSegmentMap,
	type SegmentMapName,
} from '../../../engine/rfm/segments/chooseSegmentMap';
import { OTHER } from '../../../engine/routing/outputs';

export type NamedSegmentMap = Exclude<SegmentMapName, 'custom'>;

/** The names of a map's segments, without the one that is an output of every router anyway. */
export function segmentNames(map: NamedSegmentMap): string[] {
	return chooseSegmentMap(map, [], 5)
		.segments.map(({ name }) => name)
		.filter((name) => name !== OTHER);
}

export const NAMED_SEGMENT_MAPS: readonly NamedSegmentMap[] = [
	'eleven',
	'klaviyo',
	'recovery',
	'shopify',
];

const outputName: INodeProperties = {
	displayName: 'Output Name',
	name: 'output',
	type: 'string',
	default: '',
	noDataExpression: true,
	placeholder: 'e.g. Win Back',
};

/** The segments of one map to choose from; the four have one name, and one is shown. */
function segmentChoice(map: NamedSegmentMap): INodeProperties {
	return {
		displayName: 'Segments',
		name: 'segments',
		type: 'multiOptions',
		default: [],
		noDataExpression: true,
		description: 'The segments that come out there',
		displayOptions: { show: { '/segmentMap': [map] } },
		options: segmentNames(map)
			.sort()
			.map((name) => ({ name, value: name })),
	};
}

export const segmentProperties: INodeProperties[] = [
	{
		displayName: 'Segments',
		name: 'segmentMap',
		type: 'options',
		default: 'eleven',
		noDataExpression: true,
		description: 'Which segments the items have: the same choice as in RFM Score',
		displayOptions: { show: { mode: ['segment'] } },
		options: [
			{
				name: 'Custom',
				value: 'custom',
				description: 'Your own segments, or those of another tool',
			},
			{
				name: 'Eleven Segments (Champions to Lost)',
				value: 'eleven',
				description: 'The usual segments of RFM Score',
			},
			{
				name: 'Klaviyo Groups',
				value: 'klaviyo',
				description: 'Champions, Loyal, Recent, Needs Attention, At Risk, Inactive',
			},
			{
				name: 'Recovery (Crisis)',
				value: 'recovery',
				description: 'Four groups for a recall or a supply stop',
			},
			{
				name: 'Shopify Groups',
				value: 'shopify',
				description: 'Champions, Loyal, Active, New, Promising and six more',
			},
		],
	},
	{
		displayName: 'Outputs',
		name: 'customOutputs',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add Output',
		default: {},
		noDataExpression: true,
		description: 'Whoever is in none of the segments named here goes to "Other"',
		displayOptions: { show: { mode: ['segment'], segmentMap: ['custom'] } },
		options: [
			{
				displayName: 'Output',
				name: 'values',
				values: [
					outputName,
					{
						displayName: 'Segments',
						name: 'segments',
						type: 'string',
						default: '',
						noDataExpression: true,
						placeholder: 'e.g. At Risk, Hibernating',
						description:
							'The segments that come out there, separated by commas. Defaults to the one that is called as the output.',
					},
				],
			},
		],
	},
	{
		displayName: 'Shared Outputs',
		name: 'sharedOutputs',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Shared Output',
		default: {},
		noDataExpression: true,
		description: 'Segments that come out of one output together, instead of each out of its own',
		displayOptions: { show: { mode: ['segment'], segmentMap: [...NAMED_SEGMENT_MAPS] } },
		options: [
			{
				displayName: 'Shared Output',
				name: 'values',
				values: [outputName, ...NAMED_SEGMENT_MAPS.map(segmentChoice)],
			},
		],
	},
];
