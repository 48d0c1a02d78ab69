import { changedByField, changedByMemory } from '../../../../engine/routing/guards/changedGuard';
import { consentGuard } from '../../../../engine/routing/guards/consentGuard';
import { shareReport } from '../../../../engine/routing/guards/fairness/shareReport';
import { frequencyCapGuard } from '../../../../engine/routing/guards/frequencyCapGuard';
import { rememberStage } from '../../../../engine/routing/guards/memory/rememberStage';
import { NO_MEMORY } from '../../../../engine/routing/guards/memory/routerMemory';
import { optOutGuard } from '../../../../engine/routing/guards/optOutGuard';
import { readOptOuts } from '../../../../engine/routing/guards/optOuts';
import { sensitiveCategory } from '../../../../engine/routing/guards/sensitive/sensitiveCategory';
import { experimentStage } from '../../../../engine/routing/experiments/experimentStage';
import { priorityStage } from '../../../../engine/routing/priority/priorityStage';
import { stabilityStage } from '../../../../engine/routing/stability/stabilityStage';
import { NOW, ZONE } from '../route';
import { CAP_CONTEXT, guard } from './guardBatch';

const LONG = 'x,'.repeat(500_000);

function nested(levels: number): unknown {
	let value: unknown = 1;
	for (let level = 0; level < levels; level++) value = [value];
	return value;
}

const VALUES: unknown[] = [
	...[
		null,
		undefined,
		true,
		0,
		-1,
		NaN,
		Infinity,
		1e300,
		'',
		' ',
		'__proto__',
		'constructor',
		'🌞',
	],
	...[
		'+275760-09-13T00:00:00.000Z',
		'2026-02-31',
		LONG,
		[],
		{},
		[LONG],
		nested(10_000),
		{ date: 1 },
	],
	...[
		JSON.parse('{"__proto__":{"consent":"subscribed"}}') as unknown,
		Array(10_000).fill('2026-06-30'),
	],
];

const FIELDS = [
	'customerId',
	'email',
	'phone',
	'consent',
	'smsConsent',
	'segmentChanged',
	'lastContactedAt',
];
const MORE = [
	'contactFrequency',
	'predictedValue',
	'churnProbability',
	'country',
	'rfmScore',
	'route',
];

const ITEMS: unknown[] = [
	...[null, 7, 'x', [], {}],
	...[...FIELDS, ...MORE].flatMap((field) =>
		VALUES.map((value) => ({ segment: 'Loyal', [field]: value })),
	),
];

describe('guards, experiments, priority and stability under attack', () => {
	it('answer for every item, quickly', () => {
		const begun = performance.now();
		const run = guard(
			ITEMS,
			{
				guards: [
					optOutGuard(readOptOuts(VALUES)),
					consentGuard('route', { allowUnknownConsent: true }),
					changedByField,
					changedByMemory(NO_MEMORY),
					frequencyCapGuard(
						{ contacts: 1, days: 7, field: 'lastContactedAt', preferenceField: 'contactFrequency' },
						CAP_CONTEXT,
					),
				],
			},
			{
				experiment: experimentStage({ name: '__proto__', controlShare: 50, variants: [] }),
				priority: priorityStage(
					{
						valueField: 'predictedValue',
						churnField: 'churnProbability',
						budget: { total: 50, costEach: 1, costField: 'churnProbability' },
					},
					{},
				),
				stability: stabilityStage(
					ITEMS.map((json) => ({ json })),
					{ runs: 2, margin: 1, scoreField: 'rfmScore', zone: ZONE },
				),
				report: shareReport(['country', '__proto__']),
				remember: rememberStage(
					NO_MEMORY,
					{ now: NOW, contactDays: 91, freeOutputs: [] },
					() => undefined,
				),
			},
		);
		expect(run.outputs.flat()).toHaveLength(ITEMS.length);
		expect(performance.now() - begun).toBeLessThan(3_000);
	});

	it.each(VALUES.map((value, at) => [at, value]))(
		'an opt-out list of value %d is a list',
		(_, value) => {
			expect(readOptOuts(value)({ customerId: 'somebody else', email: 'x@example.com' })).toBe(
				false,
			);
		},
	);

	it('a name of a million letters has no category', () => {
		expect(sensitiveCategory('a'.repeat(1_000_000))).toBeUndefined();
		expect(sensitiveCategory('aB'.repeat(500_000))).toBeUndefined();
	});
});
