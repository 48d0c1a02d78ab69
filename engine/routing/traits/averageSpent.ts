import type { Item } from '../../item';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { findNumber } from '../facts/findField';

/** What the customers of a run spent on average, in the main unit of the currency; undefined where nobody says. */
export function* averageSpent(items: readonly Item[]): Sliced<number | undefined> {
	// In hundredths, so that the sum is the same in any order.
	let hundredths = 0;
	let count = 0;
	for (let item = 0; item < items.length; item++) {
		if (item % STEPS_PER_SLICE === 0) yield;
		const spent = findNumber((items[item] as Item).json, 'totalSpent');
		if (spent === undefined) continue;
		hundredths += Math.round(spent * 100);
		count++;
	}
	return count === 0 ? undefined : hundredths / count / 100;
}
