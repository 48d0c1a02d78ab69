import { PLAYBOOKS } from '../../../../engine/routing/playbooks/choosePlaybook';
import { HOSTILE_VALUES } from '../../../support/hostileValues';
import { bySegment, route } from '../route';

const FIELDS = [
	'segment',
	'orderCount',
	'recencyDays',
	'recencyScore',
	'frequencyScore',
	'monetaryScore',
	'discountShare',
	'firstOrderAt',
	'lastOrderAt',
	'medianGapDays',
	'predictedValue',
	'valueTier',
	'sentiment',
	'sentimentScore',
	'topics',
	'npsScore',
];

const MODES = [
	bySegment(),
	{ mode: 'value', by: 'tier', tiers: [] } as const,
	{ mode: 'value', by: 'percentile', tiers: [{ output: 'A', limit: 50 }] } as const,
	...PLAYBOOKS.map((playbook) => ({ mode: 'playbook', playbook, crisisBeganAt: 0 }) as const),
];

describe.each(HOSTILE_VALUES)('an item whose fields hold %s', (_name, value) => {
	it('comes out of one output of every mode, within a second', () => {
		const json = Object.fromEntries(FIELDS.map((field) => [field, value]));
		const within = { merged: json, topics: [{ topic: value, sentiment: value, score: value }] };
		for (const by of MODES) {
			const started = performance.now();
			const { outputs } = route([json, within, value], by);
			expect(
				outputs
					.flat()
					.map(({ index }) => index)
					.sort(),
			).toEqual([0, 1, 2]);
			expect(performance.now() - started).toBeLessThan(1_000);
		}
	});
});

describe('fields of the year 275760 and beyond', () => {
	it.each(['+275760-09-13T00:00:00.000Z', '275760-09-13', '0000-00-00', '9999-99-99'])(
		'%s are no trouble',
		(date) => {
			const json = { orderCount: 3, firstOrderAt: date, lastOrderAt: date };
			for (const by of MODES) expect(route([json], by).outputs.flat()).toHaveLength(1);
		},
	);
});
