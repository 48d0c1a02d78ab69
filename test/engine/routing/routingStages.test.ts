import type { RoutingStage } from '../../../engine/routing/routingBatch';
import { bySegment, route } from './route';

const customers = ['Loyal', 'Lost', 'Loyal', 'Nobody'].map((segment, index) => ({
	segment,
	customerId: String(index),
	email: `c${index}@example.com`,
	consent: index === 2 ? 'unsubscribed' : 'subscribed',
}));

/** A stage that does something to each placement. */
function stage(
	each: (batch: Parameters<RoutingStage>[0], placement: number) => void,
): RoutingStage {
	return function* (batch) {
		for (let placement = 0; placement < batch.length; placement++) each(batch, placement);
		yield;
	};
}

describe('the stages after matching', () => {
	it('run in this order: stability, guards, priority, experiment, report, remember', () => {
		const ran: string[] = [];
		const noting = (name: string): RoutingStage =>
			function* () {
				ran.push(name);
				yield;
			};
		route(customers, bySegment(), {
			remember: noting('remember'),
			report: noting('report'),
			experiment: noting('experiment'),
			priority: noting('priority'),
			guards: noting('guards'),
			stability: noting('stability'),
		});
		expect(ran).toEqual(['stability', 'guards', 'priority', 'experiment', 'report', 'remember']);
	});

	it('see every item with its output, and the channel on which it can be reached', () => {
		const seen: unknown[] = [];
		route(customers, bySegment(), {
			guards: stage((batch, placement) => {
				const output = batch.output(placement);
				seen.push([
					batch.item(placement),
					batch.outputs[output] ?? (output === batch.other ? 'Other' : undefined),
					batch.json(placement).customerId,
					batch.channel(placement),
					batch.isOpen(placement),
				]);
			}),
		});
		expect(seen).toEqual([
			[0, 'Loyal', '0', 'email', true],
			[1, 'Lost', '1', 'email', true],
			[2, 'Loyal', '2', 'none', true],
			[3, 'Other', '3', 'none', false],
		]);
	});

	it('suppress with a reason, and the item keeps where it was meant to go but has no channel', () => {
		const { names, at, outputs } = route(customers, bySegment(), {
			guards: stage((batch, placement) => {
				if (placement === 0) batch.suppress(placement, 'frequencyCap', 'Contacted 2 days ago.');
			}),
		});
		expect(names.at(-1)).toBe('Suppressed');
		expect(at('Suppressed')).toEqual([
			expect.objectContaining({
				index: 0,
				suppressedBecause: 'frequencyCap',
				route: expect.objectContaining({
					output: 'Loyal',
					channel: 'none',
					reason: 'segment is "Loyal". Contacted 2 days ago.',
				}),
			}),
		]);
		expect(outputs.flat()).toHaveLength(customers.length);
	});

	it('hold out a control group, which keeps where it was meant to go', () => {
		const { names, at } = route(customers, bySegment(), {
			experiment: stage((batch, placement) => {
				if (!batch.isOpen(placement)) return;
				const group = placement === 1 ? 'control' : 'A';
				batch.assign(placement, { name: 'spring', group });
				if (group === 'control') batch.holdOut(placement);
			}),
		});
		expect(names.at(-1)).toBe('Held Out');
		expect(at('Held Out')).toEqual([
			expect.objectContaining({
				index: 1,
				experiment: { name: 'spring', group: 'control' },
				route: expect.objectContaining({ output: 'Lost', channel: 'none' }),
			}),
		]);
		expect(at('Loyal').map(({ experiment }) => experiment?.group)).toEqual(['A', 'A']);
	});

	it('have both outputs only where both are used, held out before suppressed', () => {
		const nothing = stage(() => undefined);
		expect(route([], bySegment()).names.at(-1)).toBe('Other');
		const { names } = route([], bySegment(), { guards: nothing, experiment: nothing });
		expect(names.slice(-3)).toEqual(['Other', 'Held Out', 'Suppressed']);
	});

	it('move an item to another output, and the reason tells both why and what then', () => {
		const { at } = route(customers, bySegment(), {
			stability: stage((batch, placement) => {
				const lost = batch.outputs.indexOf('Lost');
				if (placement === 0) batch.move(placement, lost, 'Kept in Lost.');
			}),
			priority: stage((batch, placement) => {
				if (placement === 0) batch.move(placement, batch.other, 'Beyond the budget.');
			}),
		});
		expect(at('Other').map(({ index }) => index)).toEqual([0, 3]);
		expect(at('Other')[0]?.route).toMatchObject({
			output: 'Other',
			reason: 'segment is "Loyal". Kept in Lost. Beyond the budget.',
			action: null,
		});
	});

	it('rank the items within their outputs', () => {
		const { at } = route(customers, bySegment(), {
			*priority(batch) {
				batch.rank(Uint32Array.of(3, 2, 1, 0));
				yield;
			},
		});
		expect(at('Loyal').map(({ index }) => index)).toEqual([2, 0]);
	});

	it('give hints to the operator', () => {
		const hint = { kind: 'warning' as const, text: 'Too small.' };
		const { hints } = route(customers.slice(0, 1), bySegment(), {
			*guards(batch) {
				batch.hint(hint);
				yield;
			},
		});
		expect(hints).toEqual([hint]);
	});
});
