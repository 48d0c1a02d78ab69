import type { ForecastInput } from '../forecastInput';
import type { CustomerHistories } from '../histories/customerHistories';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';

const STEPS_BETWEEN_PAUSES = 16 * STEPS_PER_SLICE;

/** What each customer pays a renewal: the mean of their renewals, or what they paid first; NaN where neither is known. */
export function* paymentsOf(
	{ spent }: Pick<ForecastInput, 'spent'>,
	{ x, paidCount, meanSpend, length }: CustomerHistories,
): Sliced<Float64Array> {
	const payments = new Float64Array(length).fill(NaN);
	for (let customer = 0; customer < length; customer++) {
		if (customer % STEPS_BETWEEN_PAUSES === 0) yield;
		const repeats = x[customer] as number;
		if (repeats < 0) continue;
		const all = (spent[customer] as number) / 10_000;
		if ((paidCount[customer] as number) > 0) {
			payments[customer] = meanSpend[customer] as number;
		} else if (all > 0) {
			payments[customer] = all / (repeats + 1);
		}
	}
	return payments;
}
