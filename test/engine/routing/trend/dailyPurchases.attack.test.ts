import { measureRecovery } from '../../../../engine/routing/trend/measureRecovery';
import { watchOrders } from '../../../../engine/routing/trend/watchOrders';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { HOSTILE_VALUES } from '../../../support/hostileValues';
import { TODAY } from './shop';

const watchSettings = { today: TODAY, days: 3, weeks: 8, limit: 3 };
const recoverySettings = { crisisBegan: TODAY - 60, today: TODAY, weeks: 8, share: 0.95 };

describe('purchases as nobody would write them', () => {
	it('are counted where they are dates, and end nothing', () => {
		const items = HOSTILE_VALUES.flatMap(([, value]) =>
			[
				value,
				{ purchaseHistory: value },
				{ purchaseHistory: '2026-06-30 10.00', segment: value },
				{ purchaseHistory: '2026-06-30 10.00', route: value },
			].map((json) => ({ json })),
		);
		const { segments } = runAtOnce(watchOrders(items, watchSettings));
		expect(segments[0]?.purchases).toBe(2 * HOSTILE_VALUES.length);
		expect(Number.isFinite(segments[0]?.revenue)).toBe(true);
		expect(() => runAtOnce(measureRecovery(items, recoverySettings))).not.toThrow();
	});

	it('of a million days in one item are none, and hold nobody up: a hundred years have fewer', () => {
		const purchaseHistory = Array<string>(1_000_000).fill('2026-06-29 1.00').join('; ');
		const started = Date.now();
		const { segments } = runAtOnce(watchOrders([{ json: { purchaseHistory } }], watchSettings));
		expect(segments[0]?.purchases).toBe(0);
		expect(Date.now() - started).toBeLessThan(2_000);
	});

	it('of a thousand segments take memory for 200', () => {
		const items = Array.from({ length: 1_000 }, (_, at) => ({
			json: { purchaseHistory: '2026-06-29 1.00', segment: `S${at}` },
		}));
		const { segments, hints } = runAtOnce(watchOrders(items, watchSettings));
		expect(segments).toHaveLength(201);
		expect(segments[0]?.purchases).toBe(1_000);
		expect(hints.map(({ text }) => text).join(' ')).toContain('more than 200 segments');
	});
});
