import type { INodeTypeDescription } from 'n8n-workflow';
import { VALUE_TIERS } from '../../engine/routing/modes/matchTiers';
import { EXITED, HELD_OUT, OTHER, SUPPRESSED } from '../../engine/routing/outputs';
import { choosePlaybook, PLAYBOOKS } from '../../engine/routing/playbooks/choosePlaybook';
import type { Operation } from './parameters/operation';
import { SUPPRESSING_GUARDS } from './parameters/guardProperties';
import { NAMED_SEGMENT_MAPS, segmentNames } from './parameters/segmentProperties';

/** Outputs of the operations that give a report. */
const REPORT_OUTPUTS: Record<Exclude<Operation, 'route'>, readonly string[]> = {
	measure: ['Results'],
	recovery: ['Results'],
	watch: ['Alert', 'No Alert'],
};

const segments = Object.fromEntries(NAMED_SEGMENT_MAPS.map((map) => [map, segmentNames(map)]));
const playbooks = Object.fromEntries(
	PLAYBOOKS.map((name) => [name, choosePlaybook(name).entries.map((entry) => entry.name)]),
);

/**
 * One output for each segment, tier, rule or entry of the playbook, Other, and Held Out, Suppressed and Exited where
 * they are used. n8n evaluates the text in the editor, where nothing of this package exists: it has to stand alone, and
 * two closing braces in a row would end it.
 */
export const outputs: INodeTypeDescription['outputs'] = `={{
	((parameter) => {
		const segments = ${JSON.stringify(segments)};
		const playbooks = ${JSON.stringify(playbooks)};
		const nameOf = (entry) => String(entry?.output ?? '').trim();
		const listed = (collection) => collection?.values ?? [];
		const bySegment = () => {
			if (parameter.segmentMap === 'custom') return listed(parameter.customOutputs).map(nameOf);
			const shared = listed(parameter.sharedOutputs);
			const names = (segments[parameter.segmentMap] ?? segments.eleven).map((segment) => {
				const sharing = shared.find((entry) => (entry.segments ?? []).includes(segment));
				return sharing === undefined ? segment : nameOf(sharing);
			});
			return names.filter((name, index) => names.indexOf(name) === index);
		};
		const byValue = () => {
			if (parameter.valueBy === 'percentile') return listed(parameter.percentileTiers).map(nameOf);
			if (parameter.valueBy === 'threshold') return listed(parameter.thresholdTiers).map(nameOf);
			return ${JSON.stringify(VALUE_TIERS)};
		};
		const byRules = () =>
			listed(parameter.rules).map((rule, index) => nameOf(rule) || 'Rule ' + (index + 1));
		const byPlaybook = () => playbooks[parameter.playbook] ?? playbooks.retain;
		const names =
			parameter.mode === 'value'
				? byValue()
				: parameter.mode === 'rules'
					? byRules()
					: parameter.mode === 'playbook'
						? byPlaybook()
						: bySegment();
		const guards = Object.keys(parameter.guards ?? {});
		const suppresses = ${JSON.stringify(SUPPRESSING_GUARDS)}.some((guard) => guards.includes(guard));
		const exits = String(parameter.stability?.values?.exitOutputs ?? '').replace(/[\\s,]/g, '');
		const reports = ${JSON.stringify(REPORT_OUTPUTS)};
		if (reports[parameter.operation] !== undefined) {
			return reports[parameter.operation].map((displayName) => ({ type: 'main', displayName }));
		}
		return names
			.concat([${JSON.stringify(OTHER)}])
			.concat(parameter.experiment?.values === undefined ? [] : [${JSON.stringify(HELD_OUT)}])
			.concat(suppresses ? [${JSON.stringify(SUPPRESSED)}] : [])
			.concat(exits === '' ? [] : [${JSON.stringify(EXITED)}])
			.map((displayName) => ({ type: 'main', displayName }));
	})($parameter)
}}`;
