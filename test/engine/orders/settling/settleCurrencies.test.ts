import type { OrderReading } from '../../../../engine/orders/reading';
import type { ReadSettings } from '../../../../engine/orders/readSettings';
import { openDoor } from '../door/openDoor';

function settled(
	orders: ReadonlyArray<readonly [number, string | null]>,
	settings: Partial<ReadSettings> = {},
) {
	const door = openDoor(settings);
	orders.forEach(([total, currency], i) =>
		door.admit({
			kind: 'order',
			orderId: `A-${i}`,
			placedAt: '2026-03-01',
			// A mark that several currencies share stands beside the amount.
			...(currency !== null && ['$', 'kr'].includes(currency)
				? { total: `${currency} ${total}` }
				: { total, currency }),
			customerId: '7',
		} satisfies OrderReading),
	);
	return { ...door.settle(), fates: door.fates() };
}

describe('several currencies in one run', () => {
	it('become the one that most orders are in; what has no rate is turned away', () => {
		expect(
			settled([
				[10, 'USD'],
				[20, 'EUR'],
				[30, 'EUR'],
			]),
		).toEqual({
			currency: 'EUR',
			others: [{ currency: 'USD', orders: 1, converted: false }],
			fates: ['currency', 20, 30],
		});
	});

	it('become the alphabetically first of two with as many orders', () => {
		const orders = [
			[10, 'USD'],
			[20, 'EUR'],
		] as const;
		expect(settled(orders).currency).toBe('EUR');
		expect(settled([...orders].reverse()).currency).toBe('EUR');
	});

	it('become the one that was asked for, even where no order is in it', () => {
		expect(settled([[10, 'EUR']], { currency: 'CHF' })).toEqual({
			currency: 'CHF',
			others: [{ currency: 'EUR', orders: 1, converted: false }],
			fates: ['currency'],
		});
	});

	it('are converted by the operator’s rates', () => {
		expect(
			settled(
				[
					[10, 'USD'],
					[19.99, 'GBP'],
					[20, 'EUR'],
					[20, 'EUR'],
				],
				{
					rates: new Map([
						['USD', 0.9],
						['GBP', 1.15],
					]),
				},
			),
		).toEqual({
			currency: 'EUR',
			others: [
				{ currency: 'GBP', orders: 1, converted: true },
				{ currency: 'USD', orders: 1, converted: true },
			],
			fates: [9, 22.9885, 20, 20],
		});
	});

	it('include orders that name none, which are in the shop’s', () => {
		expect(
			settled([
				[10, null],
				[20, 'EUR'],
			]),
		).toEqual({ currency: 'EUR', others: [], fates: [10, 20] });
		expect(settled([[10, null]])).toEqual({ currency: null, others: [], fates: [10] });
	});

	it('are none where no order counts', () => {
		expect(settled([[0, 'EUR']])).toEqual({ currency: null, others: [], fates: ['noAmount'] });
		expect(settled([])).toEqual({ currency: null, others: [], fates: [] });
	});

	it('are told apart by marks that several share: dollars are no euros', () => {
		expect(
			settled([
				[10, '$'],
				[20, 'EUR'],
				[30, 'EUR'],
			]),
		).toEqual({
			currency: 'EUR',
			others: [{ currency: '$', orders: 1, converted: false }],
			fates: ['currency', 20, 30],
		});
	});

	it('have the dollar’s mark where the shop has dollars', () => {
		const orders = [
			[10, '$'],
			[20, '$'],
			[30, 'CAD'],
			[40, 'EUR'],
			[50, 'EUR'],
		] as const;
		expect(settled(orders)).toMatchObject({
			currency: 'CAD',
			fates: [10, 20, 30, 'currency', 'currency'],
		});
		expect(settled(orders.slice(0, 2), { currency: 'USD' })).toEqual({
			currency: 'USD',
			others: [],
			fates: [10, 20],
		});
	});

	it('stay without a name where all have the same mark, and never mix with another', () => {
		expect(settled([[10, '$']])).toEqual({ currency: null, mark: '$', others: [], fates: [10] });
		expect(
			settled([
				[10, '$'],
				[20, '$'],
				[30, 'kr'],
			]),
		).toMatchObject({ currency: null, fates: [10, 20, 'currency'] });
	});

	it('take the operator’s rate for the one currency with that mark', () => {
		const orders = [
			[10, '$'],
			[20, 'EUR'],
			[30, 'EUR'],
		] as const;
		expect(settled(orders, { rates: new Map([['USD', 0.9]]) }).fates).toEqual([9, 20, 30]);
		const two = new Map([
			['USD', 0.9],
			['CAD', 0.7],
		]);
		expect(settled(orders, { rates: two }).fates).toEqual(['currency', 20, 30]);
	});

	it('are stated in words that are no currency only where there is nothing else', () => {
		const points = [
			[10, 'Punkte'],
			[20, 'Punkte'],
		] as const;
		expect(settled(points)).toEqual({
			currency: null,
			mark: 'Punkte',
			others: [],
			fates: [10, 20],
		});
		expect(settled([...points, [30, 'EUR']])).toEqual({
			currency: 'EUR',
			others: [{ currency: 'Punkte', orders: 2, converted: false }],
			fates: ['currency', 'currency', 30],
		});
	});

	it('do not count orders that are turned away for another reason', () => {
		expect(
			settled([
				[0, 'USD'],
				[0, 'USD'],
				[20, 'EUR'],
			]),
		).toMatchObject({ currency: 'EUR', others: [] });
	});

	it('of a rate too large for any shop leave no amount that is no number', () => {
		const { fates } = settled(
			[
				[9e11, 'USD'],
				[20, 'EUR'],
				[20, 'EUR'],
			],
			{ rates: new Map([['USD', 1e300]]) },
		);
		expect(typeof fates[0] === 'string' || Number.isFinite(fates[0])).toBe(true);
	});
});
