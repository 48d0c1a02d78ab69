import { InputError } from '../../inputError';
import { chooseSegmentMap } from '../../rfm/segments/chooseSegmentMap';
import type { Segment } from '../../rfm/segments/segmentMap';
import { foldName } from '../foldName';
import type { Matcher } from '../matcher';
import { checkOutputs, OTHER } from '../outputs';
import { EMPTY_PLAY } from '../plays/play';
import type { SegmentMode } from '../routeSettings';
import { matchNames, type NamedOutputs } from './matchNames';

/**
 * Routes by the segment that an item names.
 *
 * @throws InputError for a shared output that names a segment twice or one that the map does not have
 */
export function matchSegments(settings: SegmentMode): Matcher {
	return matchNames({
		...plan(settings),
		field: settings.field,
		whereFrom:
			'Connect the Customers output of RFM Score, or name the field that holds the segment under "Segment Field".',
		unknown: (names) =>
			`These segments have no output and went to ${OTHER}: ${names}. Choose the segment map that they are from under "Segments".`,
	});
}

type Plan = Pick<NamedOutputs, 'outputs' | 'outputOf'>;

function plan({ segmentMap, outputs: shared }: SegmentMode): Plan {
	return segmentMap === 'custom'
		? planOf(
				'Outputs',
				shared.map(({ output, segments }) => ({
					output,
					segments: (segments.length === 0 ? [output] : segments).map((name) => ({
						name,
						action: null,
					})),
				})),
			)
		: planOf('Shared Outputs', shareOutputs(chooseSegmentMap(segmentMap, [], 5).segments, shared));
}

interface OutputSegments {
	output: string;
	segments: Segment[];
}

function planOf(parameter: string, planned: readonly OutputSegments[]): Plan {
	checkOutputs(
		planned.map(({ output }) => output),
		parameter,
	);
	const outputOf = new Map<string, number>();
	planned.forEach(({ output, segments }, index) => {
		for (const { name } of segments) {
			const folded = foldName(name);
			if (outputOf.has(folded)) {
				throw new InputError(
					'segmentTwice',
					`The segment "${name.slice(0, 80)}" is in two outputs`,
					`Leave it in one. It is in "${planned[outputOf.get(folded) as number]?.output ?? ''}" and in "${output}".`,
				);
			}
			outputOf.set(folded, index);
		}
	});
	return {
		outputs: planned.map(({ output, segments }) => ({
			name: output,
			// What to do for several segments at once only the operator can say.
			play: { ...EMPTY_PLAY, action: segments.length === 1 ? (segments[0]?.action ?? null) : null },
		})),
		outputOf,
	};
}

/** The segments of a map, each with its own output or in the place of the first of those that it shares one with. */
function shareOutputs(
	segments: readonly Segment[],
	shared: readonly { output: string; segments: readonly string[] }[],
): OutputSegments[] {
	const own = segments.filter(({ name }) => foldName(name) !== foldName(OTHER));
	const known = new Set(own.map(({ name }) => foldName(name)));
	const sharedOf = new Map<string, string>();
	for (const { output, segments: names } of shared) {
		for (const name of names) {
			const folded = foldName(name);
			if (!known.has(folded)) throw missingSegment(name, own);
			if (sharedOf.has(folded)) {
				throw new InputError(
					'segmentTwice',
					`The segment "${name.slice(0, 80)}" is in two shared outputs`,
					'Leave it in one of them under "Shared Outputs".',
				);
			}
			sharedOf.set(folded, output);
		}
	}
	const planned = new Map<string, OutputSegments>();
	for (const segment of own) {
		const sharing = sharedOf.get(foldName(segment.name));
		// The two kinds of keys are kept apart: a shared output named as another segment is a duplicate to be refused.
		const key = sharing === undefined ? `own ${segment.name}` : `shared ${sharing}`;
		const output = planned.get(key);
		if (output !== undefined) output.segments.push(segment);
		else planned.set(key, { output: sharing ?? segment.name, segments: [segment] });
	}
	return [...planned.values()];
}

function missingSegment(name: string, segments: readonly Segment[]): InputError {
	return new InputError(
		'segmentMissing',
		`"Shared Outputs" names "${name.slice(0, 80)}", which is no segment of the map`,
		`The segments are: ${segments.map(({ name: known }) => known).join(', ')}.`,
	);
}
