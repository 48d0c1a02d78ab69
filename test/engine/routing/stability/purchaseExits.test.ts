import { guardStage } from '../../../../engine/routing/guards/guardStage';
import { optOutGuard } from '../../../../engine/routing/guards/optOutGuard';
import { rememberStage } from '../../../../engine/routing/guards/memory/rememberStage';
import {
	NO_MEMORY,
	type RouterMemory,
} from '../../../../engine/routing/guards/memory/routerMemory';
import type { RouteSettings } from '../../../../engine/routing/routeSettings';
import { stabilityStage } from '../../../../engine/routing/stability/stabilityStage';
import { bySegment, NOW, route, ZONE } from '../route';

type Json = Record<string, unknown>;

/** A customer who came out of an output on 1 June. */
const wasIn = (output: string, more: Json = {}): Json => ({
	customerId: 7,
	route: { output, routedAt: '2026-06-01T08:00:00.000Z' },
	...more,
});

const customer = (segment: string, lastOrderAt?: string): Json => ({
	customerId: 7,
	email: 'ana@example.com',
	consent: 'subscribed',
	segment,
	lastOrderAt,
});

function routeAfter(
	previous: Json,
	json: Json,
	exitOutputs: readonly string[] = ['At Risk', 'Lost'],
	more: Partial<RouteSettings> = {},
) {
	const settings = { scoreField: 'rfmScore', runs: 2, zone: ZONE, exitOutputs };
	return route([json], bySegment(), {
		stability: stabilityStage([{ json: previous }], settings),
		hasExits: true,
		...more,
	});
}

describe('who has bought since they came out of an output that a purchase ends', () => {
	it('is told by the shop’s clock where a date names no zone, whatever the clock of the machine', () => {
		// Half past nine in Berlin is half an hour before the run that is stored as 08:00 UTC.
		const json = customer('Promising', '2026-06-01 09:30:00');
		expect(routeAfter(wasIn('At Risk'), json).at('Exited')).toHaveLength(0);
		const later = customer('Promising', '2026-06-01 10:30:00');
		expect(routeAfter(wasIn('At Risk'), later).at('Exited')).toHaveLength(1);
	});

	it('exits, with where they were, since when, and where they belong by now', () => {
		const run = routeAfter(wasIn('At Risk'), customer('Promising', '2026-06-20T10:00:00Z'));
		expect(run.names.at(-1)).toBe('Exited');
		const [exited] = run.at('Exited');
		expect(exited?.route).toMatchObject({
			output: 'Promising',
			channel: 'none',
			exit: {
				from: 'At Risk',
				enteredAt: '2026-06-01T08:00:00.000Z',
				boughtAt: '2026-06-20T10:00:00.000Z',
			},
		});
		expect(exited?.route.reason).toBe(
			'segment is "Promising". Bought on 2026-06-20, after coming out of "At Risk" on 2026-06-01.',
		);
		expect(run.hints.map(({ text }) => text).join(' ')).toContain(
			'1 customer has bought since the previous run and exited: At Risk 1.',
		);
	});

	it('exits even where moves have to wait for two runs', () => {
		const run = routeAfter(wasIn('Lost'), customer('Loyal', '2026-06-20T10:00:00Z'));
		expect(run.outputOf).toEqual(['Exited']);
	});

	it('exits once: in the next run they come out where they belong', () => {
		const first = routeAfter(wasIn('At Risk'), customer('At Risk', '2026-06-20T10:00:00Z'));
		const stored = { customerId: 7, route: { ...first.at('Exited')[0]?.route } };
		const again = routeAfter(stored, customer('At Risk', '2026-06-20T10:00:00Z'));
		expect(again.outputOf).toEqual(['At Risk']);
	});

	it.each([
		['bought before they came out of it', wasIn('At Risk'), '2026-05-20T10:00:00Z'],
		['were in an output that a purchase does not end', wasIn('Champions'), '2026-06-20T10:00:00Z'],
		[
			'were held out, and so got nothing that could end',
			wasIn('At Risk', { experiment: { name: 'x', group: 'control' } }),
			'2026-06-20T10:00:00Z',
		],
		['were suppressed', wasIn('At Risk', { suppressedBecause: 'consent' }), '2026-06-20T10:00:00Z'],
	])('do not include who %s', (_who, previous, boughtAt) => {
		expect(routeAfter(previous, customer('At Risk', boughtAt)).at('Exited')).toEqual([]);
	});

	it('are told where items lack the date of the last order', () => {
		const { hints } = routeAfter(wasIn('At Risk'), customer('At Risk'));
		expect(hints.map(({ text }) => text).join(' ')).toContain('their items need "lastOrderAt"');
	});

	it('are suppressed where they asked to be left alone', () => {
		const guards = guardStage({ guards: [optOutGuard(() => true)], freeOutputs: [] });
		const json = customer('Promising', '2026-06-20T10:00:00Z');
		expect(routeAfter(wasIn('At Risk'), json, ['At Risk'], { guards }).outputOf).toEqual([
			'Suppressed',
		]);
	});

	it('do not count as contacted, and are new to whichever output comes next', () => {
		let memory: RouterMemory = NO_MEMORY;
		const remember = rememberStage(
			NO_MEMORY,
			{ now: NOW, contactDays: 14, freeOutputs: [] },
			(next) => {
				memory = next;
			},
		);
		const json = customer('Promising', '2026-06-20T10:00:00Z');
		routeAfter(wasIn('At Risk'), json, ['At Risk'], { remember });
		expect([memory.contacts.size, memory.routes.size]).toEqual([0, 0]);
	});

	it('cannot exit from an output that there is not', () => {
		expect(() => routeAfter(wasIn('At Risk'), customer('Lost'), ['At Rsik'])).toThrow(
			'"Outputs That a Purchase Ends" names "At Rsik", which is none of the outputs',
		);
	});

	it('do not count among the customers of the output that they belong to by now', () => {
		const minimumSize = { customers: 2, neighbours: [], otherwise: 'other' as const };
		const guards = guardStage({ guards: [], freeOutputs: [], minimumSize });
		const given = [
			customer('Loyal', '2026-06-20T10:00:00Z'),
			{ ...customer('Loyal'), customerId: 8 },
		];
		const run = route(given, bySegment(), {
			stability: stabilityStage([{ json: wasIn('Lost') }], {
				scoreField: 'rfmScore',
				zone: ZONE,
				exitOutputs: ['Lost'],
			}),
			hasExits: true,
			guards,
		});
		expect(run.outputOf).toEqual(['Exited', 'Other']);
		expect(run.at('Exited')[0]?.route.output).toBe('Loyal');
		expect(run.at('Other')[0]?.route.reason).toContain('"Loyal" has 1 customer, fewer than the 2');
	});
});
