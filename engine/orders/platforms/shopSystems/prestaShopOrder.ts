import { valueAt, type JsonRecord } from '../../../json';
import type { Adapter } from '../../adapter';
import type { Rejection } from '../../rejection';
import { inOwnCurrency } from '../asWritten/inOwnCurrency';
import { isNonZeroAmount } from '../asWritten/isNonZeroAmount';
import { plainDecimal } from '../asWritten/plainDecimal';
import { platformSays } from '../asWritten/platformSays';

const VALID: ReadonlySet<unknown> = new Set([1, '1', true, 'true']);

/**
 * Orders of PrestaShop's webservice. Their state is the number of one that every shop can rename; `valid` says whether it
 * is one in which the order counts as a sale. Amounts become the shop's own by the rate of the order.
 *
 * @see https://devdocs.prestashop-project.org/9/webservice/resources/orders
 */
export const prestaShopOrder: Adapter = {
	platform: 'prestashop',
	shape: 'order',
	isRow: true,
	recognises: (keys) =>
		keys.has('total_paid_real') && keys.has('id_customer') && keys.has('date_add'),
	read: (order) => {
		const rate = plainDecimal(valueAt(order, 'conversion_rate') ?? 1);
		return {
			kind: 'order',
			orderId: valueAt(order, 'id'),
			customerId: valueAt(order, 'id_customer'),
			placedAt: valueAt(order, 'date_add'),
			updatedAt: valueAt(order, 'date_upd'),
			total: inOwnCurrency(
				valueAt(order, 'total_paid_tax_incl') ?? valueAt(order, 'total_paid'),
				rate,
			),
			shipping: inOwnCurrency(valueAt(order, 'total_shipping'), rate),
			exclusion: exclusionOf(order),
			discounted: isNonZeroAmount(valueAt(order, 'total_discounts')),
		};
	},
};

function exclusionOf(order: JsonRecord): Rejection | undefined {
	const valid = valueAt(order, 'valid');
	if (VALID.has(valid)) return undefined;
	const says = platformSays('prestashop', 'valid', valid);
	const wayOut = valid === undefined ? ' Read the field valid too.' : '';
	return {
		reason: 'unpaid',
		detail: `${says}. The order is cancelled, paid back or not paid yet.${wayOut}`,
	};
}
