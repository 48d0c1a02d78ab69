import fc from 'fast-check';
import omit from 'lodash/omit';
import {
	addLine,
	createLineGroups,
	exclusionOf,
	refundedUnitsOf,
	type TidyLine,
} from '../../../engine/orders/lineGroups';
import type { Rejection } from '../../../engine/orders/rejection';

const LINE: TidyLine = {
	record: 0,
	identity: 3,
	customer: '7',
	placedAt: Date.parse('2026-03-01'),
	units: 100_000,
	orderUnits: undefined,
	refundedUnits: 0,
	currency: 'EUR',
	consent: 'unknown',
	channel: null,
	country: null,
	exclusion: undefined,
	saysState: false,
	discounted: false,
	product: { product: 'Ring' },
};

function grouped(...lines: Array<Partial<TidyLine>>) {
	const group = createLineGroups().groupOf('spreadsheet', '1042');
	lines.forEach((line, record) => addLine(group, { ...LINE, record, ...line }));
	return group;
}

describe('a group of lines', () => {
	it('is one for each order of each platform', () => {
		const groups = createLineGroups();
		const group = groups.groupOf('spreadsheet', '1');
		expect(groups.groupOf('spreadsheet', '1')).toBe(group);
		expect(groups.groupOf('shopify', '1')).not.toBe(group);
		expect(groups.groupOf('spreadsheet', '__proto__')).not.toBe(group);
		expect([...groups.all()]).toHaveLength(3);
	});

	it('adds up what its lines say', () => {
		const group = grouped({ units: 100_000 }, { units: 25_000 }, { units: -50_000 });
		expect([group.units, group.boughtUnits]).toEqual([75_000, 125_000]);
		expect(group.records).toEqual([0, 1, 2]);
		expect(group.products).toHaveLength(3);
	});

	it('takes the total once where each line repeats it', () => {
		const total = { units: undefined, orderUnits: 300_000 };
		const group = grouped(total, total, total);
		expect([group.units, group.boughtUnits]).toEqual([300_000, 300_000]);
	});

	it('has no amount where no line has one', () => {
		expect(grouped({ units: undefined }).units).toBeUndefined();
	});

	it('is placed when its earliest line is, and without any date at no time', () => {
		const later = Date.parse('2026-03-05');
		expect(grouped({ placedAt: NaN }, { placedAt: later }, {}).placedAt).toBe(LINE.placedAt);
		expect(grouped({ placedAt: NaN }).placedAt).toBeNaN();
	});

	it('has the customer that a line names, whichever line that is', () => {
		expect(grouped({ identity: -1, customer: '' }, {}).identity).toBe(3);
		expect(grouped({}, { identity: -1, customer: '' }).identity).toBe(3);
	});

	it('heeds the withdrawal of consent in any line', () => {
		const [yes, no] = [{ consent: 'subscribed' } as const, { consent: 'unsubscribed' } as const];
		expect([grouped(yes, no).consent, grouped(no, yes).consent]).toEqual([
			'unsubscribed',
			'unsubscribed',
		]);
		expect(grouped({}, yes).consent).toBe('subscribed');
		expect(grouped(yes, {}).consent).toBe('subscribed');
	});

	it('is discounted where a line is', () => {
		expect(grouped({}, { discounted: true }, {}).discounted).toBe(true);
	});

	it('is the same in any order of its lines', () => {
		const line = fc.record({
			identity: fc.constantFrom(-1, 3, 4),
			placedAt: fc.constantFrom(NaN, 1, 2, 3),
			units: fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined }),
			currency: fc.constantFrom(null, 'EUR', 'USD'),
			consent: fc.constantFrom('unknown', 'subscribed', 'unsubscribed'),
			channel: fc.constantFrom(null, 'web', 'pos'),
			country: fc.constantFrom(null, 'DE', 'AT'),
			exclusion: fc.constantFrom(
				undefined,
				{ reason: 'cancelled', detail: 'Cancelled' } as const,
				{ reason: 'test', detail: 'Test' } as const,
			),
			discounted: fc.boolean(),
		});
		fc.assert(
			fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (all) => {
				const lines = all.map((one) => ({
					...one,
					customer: one.identity === -1 ? '' : String(one.identity),
				})) as Array<Partial<TidyLine>>;
				const forward = omit(grouped(...lines), 'records', 'products');
				const backward = omit(grouped(...lines.reverse()), 'records', 'products');
				expect(backward).toEqual(forward);
			}),
			{ seed: 1, numRuns: 300 },
		);
	});
});

describe('the states of lines', () => {
	const refunded: Rejection = { reason: 'refunded', detail: 'Retoure' };
	const cancelled: Rejection = { reason: 'cancelled', detail: 'Storno' };
	const unpaid: Rejection = { reason: 'unpaid', detail: 'offen' };
	const stands = { saysState: true };

	it('take one line back where the others stand', () => {
		const group = grouped(stands, { units: 25_000, exclusion: refunded, saysState: true });
		expect(exclusionOf(group)).toBeUndefined();
		expect([group.units, group.boughtUnits, refundedUnitsOf(group)]).toEqual([
			100_000, 125_000, 25_000,
		]);
	});

	it('leave out a line that was cancelled as if it had never been bought', () => {
		const group = grouped(stands, { units: 25_000, exclusion: cancelled, saysState: true });
		expect([group.units, group.boughtUnits, refundedUnitsOf(group)]).toEqual([100_000, 100_000, 0]);
	});

	it('are those of the order where all say so, or one alone says anything', () => {
		const back = { exclusion: refunded, saysState: true };
		expect(exclusionOf(grouped(back, back))).toEqual(refunded);
		expect(exclusionOf(grouped(back, {}, {}))).toEqual(refunded);
		expect(exclusionOf(grouped({}, back))).toEqual(refunded);
	});

	it('are those of the order where it was not paid', () => {
		expect(exclusionOf(grouped(stands, { exclusion: unpaid, saysState: true }))).toEqual(unpaid);
	});
});

describe('what lines say was paid back', () => {
	it('adds up over the lines', () => {
		expect(refundedUnitsOf(grouped({ refundedUnits: 10_000 }, { refundedUnits: 5_000 }))).toBe(
			15_000,
		);
	});

	it('counts once where the rows repeat the total of the order and its refund', () => {
		const total = { units: undefined, orderUnits: 300_000, refundedUnits: 50_000 };
		expect(refundedUnitsOf(grouped(total, total))).toBe(50_000);
	});

	it('counts once where rows repeat more than all lines together cost', () => {
		const line = { units: 30_000, refundedUnits: 50_000 };
		expect(refundedUnitsOf(grouped(line, line))).toBe(50_000);
	});
});
