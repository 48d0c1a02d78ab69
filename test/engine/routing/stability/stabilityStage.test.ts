import {
	stabilityStage,
	type Stability,
} from '../../../../engine/routing/stability/stabilityStage';
import { bySegment, route, ZONE } from '../route';

type Json = Record<string, unknown>;

const BY_SCORE = { scoreField: 'rfmScore', zone: ZONE };

/** Routes one customer whose segment changes from run to run, each run after the one before; gives the outputs. */
function follow(
	segments: readonly string[],
	settings: Partial<Stability>,
	scores: number[] = [],
): string[] {
	let previous: Json[] = [];
	return segments.map((segment, at) => {
		const json: Json = { segment, customerId: 7, rfmScore: scores[at] };
		const { outputs } = compare([json], previous, settings);
		const [routed] = outputs.flat();
		previous = [{ ...json, route: JSON.parse(JSON.stringify(routed?.route)) as Json }];
		return routed?.route.output ?? '';
	});
}

function compare(jsons: readonly Json[], previous: readonly Json[], settings: Partial<Stability>) {
	return route(jsons, bySegment(), {
		stability: stabilityStage(
			previous.map((json) => ({ json })),
			{ ...BY_SCORE, ...settings },
		),
	});
}

describe('stability', () => {
	it('a border case that flips every day stays where it was', () => {
		const flipping = ['Loyal', 'At Risk', 'Loyal', 'At Risk', 'Loyal'];
		expect(follow(flipping, { runs: 2 })).toEqual(Array(5).fill('Loyal'));
	});

	it('a customer moves once the new segment held in as many runs in a row', () => {
		const segments = ['Loyal', 'Lost', 'Lost', 'Lost', 'Lost'];
		expect(follow(segments, { runs: 3 })).toEqual(['Loyal', 'Loyal', 'Loyal', 'Lost', 'Lost']);
		expect(follow(segments, { runs: 1 })).toEqual(segments);
	});

	it.each([
		['a text of JSON', (given: Json): Json => ({ route: JSON.stringify(given.route) })],
		[
			'columns',
			({ route: given }: Json): Json => {
				const { output, pending } = given as { output: string; pending?: Json };
				return {
					'route.output': output,
					'route.pending': pending === undefined ? null : JSON.stringify(pending),
				};
			},
		],
	])('a move that waits goes on where the routes were stored as %s', (_how, store) => {
		const segments = ['Loyal', 'Lost', 'Lost', 'Lost'];
		let previous: Json[] = [];
		const outputs = segments.map((segment) => {
			const [routed] = compare([{ segment, customerId: 7 }], previous, { runs: 3 }).outputs.flat();
			previous = [{ customerId: 7, ...store({ route: routed?.route }) }];
			return routed?.route.output;
		});
		expect(outputs).toEqual(['Loyal', 'Loyal', 'Loyal', 'Lost']);
	});

	it('counts anew for another segment', () => {
		expect(follow(['Loyal', 'Lost', 'At Risk', 'At Risk'], { runs: 2 })).toEqual([
			'Loyal',
			'Loyal',
			'Loyal',
			'At Risk',
		]);
	});

	it('a clear change of the score moves at once, and a slow one as soon as it adds up', () => {
		const segments = ['Loyal', 'Lost', 'Lost', 'Lost'];
		expect(follow(segments, { margin: 1 }, [4, 2.9, 2.9, 2.9])).toEqual(segments);
		expect(follow(segments, { margin: 1 }, [4, 3.6, 3.2, 2.9])).toEqual([
			'Loyal',
			'Loyal',
			'Loyal',
			'Lost',
		]);
	});

	it('says why a customer stays', () => {
		const previous = [{ customerId: 7, route: { output: 'Loyal' } }];
		const { outputs } = compare([{ segment: 'Lost', customerId: 7 }], previous, {
			runs: 3,
			margin: 1,
		});
		expect(outputs.flat()[0]?.route).toMatchObject({
			output: 'Loyal',
			reason: expect.stringContaining(
				'Stays in "Loyal" until this holds in 3 runs (1 so far) or rfmScore changes by 1.',
			) as string,
			pending: { output: 'Lost', runs: 1, fromScore: null },
		});
	});

	it('new customers, and those whose output is no more, move at once', () => {
		const previous = [{ customerId: 7, route: { output: 'Regulars' } }];
		const jsons = [7, 8].map((customerId) => ({ segment: 'Lost', customerId }));
		expect(compare(jsons, previous, { runs: 5 }).at('Lost')).toHaveLength(2);
	});

	it('tells the share of customers who moved, by output, and warns where it is a lot', () => {
		const previous = Array.from({ length: 100 }, (_, customerId) => ({
			customerId: `c${customerId}`,
			route: { output: customerId < 60 ? 'Loyal' : 'Lost' },
		}));
		const jsons = previous.map(({ customerId }, at) => ({
			customerId,
			segment: at < 30 ? 'At Risk' : at < 60 ? 'Loyal' : 'Lost',
		}));
		const [hint] = compare(jsons, previous, {}).hints;
		expect(hint).toMatchObject({ kind: 'warning' });
		expect(hint?.text).toContain(
			'30% of 100 customers moved to another output since the previous run; of those who were in Loyal 50%, Lost 0%.',
		);
	});

	it('reads whatever a table made of earlier items, and never fails', () => {
		const previous = [
			null,
			7,
			'x',
			[],
			{ customerId: 7 },
			{ route: 'x' },
			{ customerId: '__proto__', route: { output: '__proto__' } },
			{ customerId: 7, 'route.output': 'Loyal' },
			{
				customerId: 8,
				route: { output: 'Loyal', pending: { output: 5, runs: 'x', fromScore: NaN } },
			},
		] as Json[];
		const jsons = [7, 8].map((customerId) => ({ segment: 'Lost', customerId }));
		const run = compare(jsons, previous, { runs: 2 });
		expect(run.at('Loyal')).toHaveLength(2);
		expect(run.hints.at(-1)?.text).toContain('6 of the previous routes could not be compared');
	});
});
