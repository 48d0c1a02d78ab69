import type { DescribedShop } from '../customers/describeCustomer';
import type { SubscriptionReport } from './modelReport';
import { significant } from './significant';

/** Where the subscriptions of a shop stand; null where there are none. */
export function subscriptionReport({
	modelled: { model },
	columns,
	customers,
}: DescribedShop): SubscriptionReport | null {
	if (model.kind !== 'subscription') return null;
	let active = 0;
	let lost = 0;
	let sum = 0;
	let known = 0;
	for (let customer = 0; customer < customers.length; customer++) {
		if ((model.renewals.made[customer] as number) < 0) continue;
		if (model.renewals.lost[customer] === 1) lost++;
		else active++;
		const value = columns.orderValue[customer] as number;
		if (Number.isNaN(value)) continue;
		sum += value;
		known++;
	}
	return {
		periodDays: model.periodDays,
		orderValue: known === 0 ? null : significant(sum / known),
		active,
		lost,
	};
}
