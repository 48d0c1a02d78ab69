import type { IExecuteFunctions } from 'n8n-workflow';
import { z } from 'zod';
import { InputError } from '../../../engine/inputError';
import { calendarDay } from '../../../engine/dates/calendarDay';
import { parseInstant } from '../../../engine/dates/parseInstant';
import { zoneOf, type Zone } from '../../../engine/dates/zone';
import { SEGMENT_MAPS } from '../../../engine/rfm/segments/chooseSegmentMap';
import { CHANNELS, type Channel } from '../../../engine/routing/channels/channel';
import { PLAYBOOKS } from '../../../engine/routing/playbooks/choosePlaybook';
import type { RouterMemory } from '../../../engine/routing/guards/memory/routerMemory';
import type { PlayOverride } from '../../../engine/routing/plays/play';
import type { RouteSettings } from '../../../engine/routing/routeSettings';
import { optionalText } from '../../parameters/optionalText';
import { parameterReader, type ParameterReader } from '../../parameters/parameterReader';
import { parseParameters } from '../../parameters/parseParameters';
import { entries, listText } from './parameterShapes';
import { readRules } from './readRules';
import { readStages, type ReadStages } from './readStages';
import { readTraits } from './readTraits';
import { valueReaders } from './valueReaders';

const MILLISECONDS_PER_DAY = 86_400_000;

const outputName = z.string().trim().default('');

const schema = z.object({
	mode: z.enum(['segment', 'value', 'rules', 'playbook']),
	segmentMap: z.enum(SEGMENT_MAPS),
	customOutputs: entries(z.object({ output: outputName, segments: listText })),
	sharedOutputs: entries(
		z.object({ output: outputName, segments: z.array(z.string()).default([]) }),
	),
	valueBy: z.enum(['tier', 'percentile', 'threshold']),
	valueField: optionalText,
	percentileTiers: entries(z.object({ output: outputName, topPercent: z.number() })),
	thresholdTiers: entries(z.object({ output: outputName, minimum: z.number() })),
	playbook: z.enum(PLAYBOOKS),
	plays: entries(
		z.object({
			output: outputName,
			action: optionalText,
			tone: optionalText,
			channels: listText,
			offer: optionalText,
		}),
	),
	options: z.object({
		allMatches: z.boolean().default(false),
		campaign: optionalText,
		crisisTopics: listText,
		customerField: optionalText,
		ignoreCase: z.boolean().default(false),
		minimalOutput: z.boolean().default(false),
		segmentField: optionalText,
	}),
});

type Parameters = z.output<typeof schema>;

/** How each parameter is called on the screen, for errors. */
const DISPLAY_NAMES = {
	mode: 'Route By',
	segmentMap: 'Segments',
	customOutputs: 'Outputs',
	sharedOutputs: 'Shared Outputs',
	valueBy: 'Value By',
	valueField: 'Value Field',
	percentileTiers: 'Tiers',
	thresholdTiers: 'Tiers',
	playbook: 'Playbook',
	plays: 'What to Do',
	allMatches: 'Send to All Matching Outputs',
	campaign: 'Campaign',
	crisisTopics: 'Crisis Topics',
	customerField: 'Customer ID Field',
	ignoreCase: 'Ignore Case',
	minimalOutput: 'Minimal Output',
	segmentField: 'Segment Field',
};

export interface RouterParameters extends Pick<ReadStages, 'remembering'> {
	settings: RouteSettings;
	/** Whether items keep no more than who they are about and the scores. */
	minimal: boolean;
}

/**
 * Reads and checks the node's parameters.
 *
 * @param now the moment of the run, ms since 1970
 * @param memory what earlier runs left behind
 * @throws InputError that names the parameter as the screen does
 */
export function readParameters(
	context: IExecuteFunctions,
	now: number,
	memory: RouterMemory,
): RouterParameters {
	const parameter = parameterReader(context);
	const parameters = parseParameters(
		schema,
		{
			mode: parameter('mode', 'segment'),
			segmentMap: parameter('segmentMap', 'eleven'),
			customOutputs: parameter('customOutputs', {}),
			sharedOutputs: parameter('sharedOutputs', {}),
			valueBy: parameter('valueBy', 'tier'),
			valueField: parameter('valueField', ''),
			percentileTiers: parameter('percentileTiers', {}),
			thresholdTiers: parameter('thresholdTiers', {}),
			playbook: parameter('playbook', 'retain'),
			plays: parameter('plays', {}),
			options: parameter('options', {}),
		},
		DISPLAY_NAMES,
	);
	const { campaign, customerField } = parameters.options;
	const zone = zoneOf(context.getTimezone());
	const { stages, remembering } = readStages(context, parameter, memory, now, customerField, zone);
	return {
		settings: {
			by: readMode(context, parameters, parameter, zone),
			traits: readTraits(parameter, now, zone),
			plays: parameters.plays.map(readPlay),
			now,
			zone,
			runId: context.getExecutionId(),
			campaign,
			...stages,
		},
		remembering,
		minimal: parameters.options.minimalOutput,
	};
}

function readMode(
	context: IExecuteFunctions,
	parameters: Parameters,
	parameter: ParameterReader,
	zone: Zone,
): RouteSettings['by'] {
	const { mode, segmentMap, valueBy, options } = parameters;
	switch (mode) {
		case 'segment':
			return {
				mode,
				segmentMap,
				outputs: segmentMap === 'custom' ? parameters.customOutputs : parameters.sharedOutputs,
				field: options.segmentField ?? 'segment',
			};
		case 'value':
			return {
				mode,
				by: valueBy,
				field: parameters.valueField,
				tiers:
					valueBy === 'percentile'
						? parameters.percentileTiers.map(({ output, topPercent }) => ({
								output,
								limit: topPercent,
							}))
						: parameters.thresholdTiers.map(({ output, minimum }) => ({ output, limit: minimum })),
			};
		case 'rules':
			return {
				mode,
				rules: readRules(context, options.ignoreCase),
				allMatches: options.allMatches,
				readers: valueReaders(zone.name),
			};
		case 'playbook':
			return {
				mode,
				playbook: parameters.playbook,
				crisisBeganAt: readDay(parameter('crisisBegan', ''), 'Crisis Began', zone),
				crisisEndedAt: endOfDay(readDay(parameter('crisisEnded', ''), 'Crisis Ended', zone), zone),
				crisisTopics: options.crisisTopics.length === 0 ? undefined : options.crisisTopics,
			};
	}
}

function readDay(value: unknown, displayName: string, zone: Zone): number | undefined {
	if (value === '' || value === undefined || value === null) return undefined;
	const at = parseInstant(typeof value === 'object' ? String(value) : value, 'auto', zone);
	if (Number.isFinite(at)) return at;
	throw new InputError(
		'crisisDate',
		`"${displayName}" is not a date`,
		'Choose a day, or give an expression such as 2026-03-01.',
	);
}

/** The last moment of the day that a date is on: an order of that day was still placed in the crisis. */
function endOfDay(at: number | undefined, zone: Zone): number | undefined {
	if (at === undefined) return undefined;
	return zone.toEpoch((calendarDay(at, zone) + 1) * MILLISECONDS_PER_DAY) - 1;
}

function readPlay({ output, action, tone, channels, offer }: Parameters['plays'][number]) {
	const play: PlayOverride = { output, action, tone, offer };
	if (channels.length > 0) play.channels = channels.map(readChannel);
	return play;
}

function readChannel(written: string): Channel {
	const name = written.toLowerCase().replace('-', '');
	const channel = CHANNELS.find((known) => known === name);
	if (channel !== undefined) return channel;
	throw new InputError(
		'channel',
		`"${written.slice(0, 40)}" under "Channels" is no channel`,
		`The channels are: ${CHANNELS.join(', ')}.`,
	);
}
