import { buildLedger } from '../../../engine/customers/customerLedger';
import { findFavourites } from '../../../engine/customers/favourites';
import { zoneOf } from '../../../engine/dates/zone';
import { rejectRow } from '../../../engine/orders/orderTable';
import type { ProductLine } from '../../../engine/orders/reading';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { orderTableOf, type TestOrder } from './orderTableOf';

function favouritesOf(orders: readonly TestOrder[], rejectedRow?: number) {
	const { table, identities, products } = orderTableOf(orders);
	if (rejectedRow !== undefined) rejectRow(table, rejectedRow, 'cancelled', '');
	const ledger = runAtOnce(
		buildLedger(table, identities, { zone: zoneOf('UTC'), countFreeOrders: false }),
	);
	const favourites = runAtOnce(findFavourites(products, ledger, table.length));
	return Array.from({ length: ledger.length }, (_, customer) => [
		favourites?.product(customer),
		favourites?.category(customer),
	]);
}

function bought(customerId: string, ...lines: ProductLine[]): TestOrder {
	return { customerId, at: '2026-01-01', charged: 10, lines };
}

describe('favourites', () => {
	it('are the product and the category that a customer bought most pieces of', () => {
		expect(
			favouritesOf([
				bought(
					'7',
					{ product: 'Mug', category: 'Mugs', quantity: 2 },
					{ product: 'Tee', category: 'Tees' },
				),
				bought('8', { product: 'Tee', category: 'Tees', quantity: 5 }),
				bought(
					'7',
					{ product: 'Cup', category: 'Mugs', quantity: '1' },
					{ product: 'Tee' },
					{ product: 'Tee' },
				),
			]),
		).toEqual([
			['Tee', 'Mugs'],
			['Tee', 'Tees'],
		]);
	});

	it('are the alphabetically first of two with as many pieces, whichever was bought first', () => {
		expect(favouritesOf([bought('7', { product: 'Mug' }, { product: 'Cup' })])).toEqual([
			['Cup', null],
		]);
		expect(favouritesOf([bought('7', { product: 'Cup' }, { product: 'Mug' })])).toEqual([
			['Cup', null],
		]);
	});

	it('do not depend on the order in which parts of a piece were bought', () => {
		const ribbon = [0.1, 0.2, 0.3].map((quantity) => ({ product: 'Ribbon', quantity }));
		const chain = { product: 'Chain', quantity: 0.6 };
		expect(favouritesOf([bought('7', chain, ...ribbon)])).toEqual(
			favouritesOf([bought('7', chain, ...[...ribbon].reverse())]),
		);
	});

	it('are not known of a customer without product lines, and of nobody where no order has any', () => {
		expect(favouritesOf([bought('7'), bought('8', { product: 'Mug' })])).toEqual([
			[null, null],
			['Mug', null],
		]);
		expect(favouritesOf([bought('7')])).toEqual([[undefined, undefined]]);
	});

	it('leave out orders that do not count', () => {
		const orders = [bought('7', { product: 'Mug' }), bought('7', { product: 'Tee', quantity: 10 })];
		expect(favouritesOf(orders, 1)).toEqual([['Mug', null]]);
	});

	it.each(['__proto__', 'constructor', '💍'])('may be called %p', (product) => {
		expect(favouritesOf([bought('7', { product, category: product })])).toEqual([
			[product, product],
		]);
	});
});
