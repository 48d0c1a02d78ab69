import type { IExecuteFunctions } from 'n8n-workflow';
import type { z } from 'zod';
import type { Zone } from '../../../engine/dates/zone';
import { assignGroups } from '../../../engine/routing/experiments/assignGroups';
import type { Experiment } from '../../../engine/routing/experiments/experiment';
import { experimentStage } from '../../../engine/routing/experiments/experimentStage';
import { changedByField, changedByMemory } from '../../../engine/routing/guards/changedGuard';
import { consentGuard } from '../../../engine/routing/guards/consentGuard';
import { LONGEST_PREFERENCE_DAYS } from '../../../engine/routing/guards/contactPreferences';
import { shareReport } from '../../../engine/routing/guards/fairness/shareReport';
import {
	frequencyCapGuard,
	type CapContext,
} from '../../../engine/routing/guards/frequencyCapGuard';
import type { OpenGuard } from '../../../engine/routing/guards/guard';
import { guardStage } from '../../../engine/routing/guards/guardStage';
import type { MemorySettings } from '../../../engine/routing/guards/memory/rememberStage';
import type { RouterMemory } from '../../../engine/routing/guards/memory/routerMemory';
import { optOutGuard } from '../../../engine/routing/guards/optOutGuard';
import { readOptOuts } from '../../../engine/routing/guards/optOuts';
import { microSegmentStage } from '../../../engine/routing/microSegments/microSegmentStage';
import { priorityStage } from '../../../engine/routing/priority/priorityStage';
import type { RouteSettings } from '../../../engine/routing/routeSettings';
import { stabilityStage } from '../../../engine/routing/stability/stabilityStage';
import type { ParameterReader } from '../../parameters/parameterReader';
import { parseParameters } from '../../parameters/parseParameters';
import { SUPPRESSING_GUARDS } from '../parameters/guardProperties';
import { STAGE_PARAMETER_NAMES, stageSchema } from './stageSchema';

type Stages = Pick<
	RouteSettings,
	| 'channels'
	| 'stability'
	| 'hasExits'
	| 'guards'
	| 'priority'
	| 'experiment'
	| 'microSegments'
	| 'report'
>;

type StageParameters = z.output<typeof stageSchema>;

export interface ReadStages {
	stages: Stages;
	/** What to remember of the run, where a guard needs it in the next. */
	remembering: { routes: boolean; contacts: boolean; settings: MemorySettings };
}

/**
 * Reads what is to happen to items after they were matched.
 *
 * @param memory what earlier runs left behind
 * @throws InputError that names the parameter as the screen does
 */
export function readStages(
	context: IExecuteFunctions,
	parameter: ParameterReader,
	memory: RouterMemory,
	now: number,
	customerField: string | undefined,
	zone: Zone,
): ReadStages {
	const read = parseParameters(
		stageSchema,
		{
			experiment: parameter('experiment', {}),
			guards: parameter('guards', {}),
			microSegments: parameter('microSegments', {}),
			priority: parameter('priority', {}),
			stability: parameter('stability', {}),
		},
		STAGE_PARAMETER_NAMES,
	);
	const { guards } = read;
	const experiment = readExperiment(read);
	const channels = { allowUnknownConsent: guards.allowUnknownConsent };
	const cap = guards.frequencyCap?.values;
	return {
		stages: {
			channels,
			stability: readStability(context, read, customerField, zone),
			hasExits: (read.stability.values?.exitOutputs ?? []).length > 0,
			guards: readGuards(read, channels, { now, zone, memory, customerField }),
			priority: readPriority(read, experiment, customerField),
			experiment: experiment && experimentStage(experiment, customerField),
			microSegments: read.microSegments.values && microSegmentStage(read.microSegments.values),
			report: guards.compareShares.length === 0 ? undefined : shareReport(guards.compareShares),
		},
		remembering: {
			routes: guards.changedOnly === 'memory',
			contacts: cap?.knownFrom === 'memory',
			settings: {
				now,
				customerField,
				freeOutputs: guards.freeOutputs,
				contactDays: Math.max(cap?.days ?? 0, LONGEST_PREFERENCE_DAYS),
			},
		},
	};
}

function readExperiment({ experiment: { values } }: StageParameters): Experiment | undefined {
	if (values === undefined) return undefined;
	const { name, controlShare, variants, layer, layerFrom, layerTo } = values;
	const part = layer === undefined ? undefined : { layer, from: layerFrom, to: layerTo };
	return { name, controlShare, variants, part };
}

/** The guards that are there, in the order in which a customer is asked about. */
function readGuards(
	{ guards }: StageParameters,
	channels: Stages['channels'],
	context: CapContext,
): Stages['guards'] {
	if (!SUPPRESSING_GUARDS.some((name) => guards[name] !== undefined)) return undefined;
	const { memory, customerField } = context;
	const { optOutList, consent, changedOnly, frequencyCap, minimumSize, freeOutputs } = guards;
	const asked: OpenGuard[] = [];
	if (optOutList !== undefined) asked.push(optOutGuard(readOptOuts(optOutList, customerField)));
	if (consent !== undefined) asked.push(consentGuard(consent, channels));
	if (changedOnly === 'field') asked.push(changedByField);
	if (changedOnly === 'memory') asked.push(changedByMemory(memory, customerField));
	if (frequencyCap !== undefined) {
		const { contacts, days, knownFrom, field, preferenceField } = frequencyCap.values;
		asked.push(
			frequencyCapGuard(
				{
					contacts,
					days,
					field: knownFrom === 'field' ? (field ?? 'lastContactedAt') : undefined,
					preferenceField: preferenceField ?? 'contactFrequency',
				},
				context,
			),
		);
	}
	return guardStage({ guards: asked, minimumSize: minimumSize?.values, freeOutputs });
}

function readPriority(
	{ priority: { values } }: StageParameters,
	experiment: Experiment | undefined,
	customerField: string | undefined,
): Stages['priority'] {
	if (values === undefined) return undefined;
	const { customers, total, costEach, costField, valueField, churnField } = values;
	return priorityStage(
		{
			valueField: valueField ?? 'predictedValue',
			churnField: churnField ?? 'churnProbability',
			budget: {
				customers: customers === 0 ? undefined : customers,
				total: total === 0 ? undefined : total,
				costEach,
				costField,
			},
		},
		{ groupOf: experiment && assignGroups(experiment), customerField },
	);
}

function readStability(
	context: IExecuteFunctions,
	{ stability: { values } }: StageParameters,
	customerField: string | undefined,
	zone: Zone,
): Stages['stability'] {
	if (values === undefined) return undefined;
	const { runs, margin, scoreField, exitOutputs } = values;
	return stabilityStage(context.getInputData(1) ?? [], {
		runs: runs === 0 ? undefined : runs,
		margin: margin === 0 ? undefined : margin,
		scoreField: scoreField ?? 'rfmScore',
		customerField,
		zone,
		exitOutputs,
	});
}
