import type { Hint } from '../../hint';
import type { Item } from '../../item';
import { decimalsOf } from '../../money/minorUnits';
import { readOrders } from '../../orders/readOrders';
import { reportReading } from '../../orders/readingReport';
import { rejectedRecords } from '../../orders/rejectedRecords';
import type { Sliced } from '../../slices/sliced';
import { addUpOrders, type AddedUp } from './addUpOrders';
import { readExposures, type Exposures } from './exposures';
import type { MeasuredGroup } from './measuredGroup';
import { measureGroups } from './measureGroups';
import type { MeasureSettings } from './measureSettings';

export interface MeasuredRun {
	readonly groups: readonly MeasuredGroup[];
	readonly hints: readonly Hint[];
}

/**
 * What came of it: what the customers whom the router put out bought afterwards, by segment and group of the experiment,
 * and whether the groups differ by more than chance.
 *
 * Each customer is watched for as many days, from the moment when they were routed; who is still being watched is not
 * counted. That fixes what is measured before anybody looks. Which customers count, and to which group, follows from
 * where the router sent them and not from what they did with it (intention to treat).
 *
 * @param routed items that the router put out, the held out ones too
 * @param orders of any source that RFM Score reads
 * @throws InputError where only the operator can decide how the orders are meant
 */
export function* measureRoutes(
	routed: readonly Item[],
	orders: readonly Item[],
	settings: MeasureSettings,
): Sliced<MeasuredRun> {
	const { read, windowDays, customerField, routedAt } = settings;
	const readBook = yield* readOrders(orders, read);
	const { book, zone, currencies } = readBook;
	const exposures = yield* readExposures(routed, {
		identities: book.identities,
		zone,
		routedAt,
		customerField,
	});
	const addedUp = yield* addUpOrders(
		exposures,
		book.table,
		book.identities,
		windowDays,
		read.analysisAt,
	);
	const groups = measureGroups(addedUp, currencies.currency, decimalsOf(currencies.currency));
	const rejected = yield* rejectedRecords(readBook);
	return {
		groups,
		hints: [
			...(yield* reportReading(readBook, rejected)),
			...exposureHints(exposures),
			...resultHints(addedUp, groups, settings),
		],
	};
}

function exposureHints({ unusable, inTwoGroups, outside }: Exposures): Hint[] {
	const hints: Hint[] = [];
	const warn = (count: number, one: string, many: string, then: string) => {
		if (count > 0) {
			hints.push({ kind: 'warning', text: `${count} ${count === 1 ? one : many}. ${then}` });
		}
	};
	warn(
		unusable.route,
		'item was not put out by a Segment Router',
		'items were not put out by a Segment Router',
		'Store what comes out of its outputs, Held Out too, and give that here.',
	);
	warn(
		unusable.customer,
		'item names no customer',
		'items name no customer',
		'They need a "customerId", an "email" or a "phone".',
	);
	warn(
		unusable.moment,
		'item does not say when it was routed',
		'items do not say when they were routed',
		'Keep "route.routedAt" when you store them, or fill in "Routed On".',
	);
	warn(
		inTwoGroups,
		'customer is in two groups of one experiment and counts in none',
		'customers are in two groups of one experiment and count in none',
		'That happens when a customer was routed once by id and once by e-mail.',
	);
	if (outside > 0) {
		hints.push({
			kind: 'info',
			text: `${outside} ${outside === 1 ? 'item is' : 'items are'} in no experiment and not counted.`,
		});
	}
	return hints;
}

function resultHints(
	{ summaries, watchedUntil }: AddedUp,
	groups: readonly MeasuredGroup[],
	{ windowDays }: MeasureSettings,
): Hint[] {
	const hints: Hint[] = [];
	if (summaries > 0) {
		hints.push({
			kind: 'warning',
			text: `${summaries} ${summaries === 1 ? 'record is the sum' : 'records are sums'} of a customer's orders and cannot be told apart by date. Give single orders.`,
		});
	}
	if (watchedUntil > -Infinity) {
		const day = new Date(watchedUntil).toISOString().slice(0, 10);
		hints.push({
			kind: 'info',
			text: `Some customers are still within their ${windowDays} days and not counted yet, the last until ${day}.`,
		});
	}
	const compared = groups.filter(({ pValue }) => pValue !== null).length;
	if (groups.some(({ verdict }) => verdict === 'notYet')) {
		hints.push({
			kind: 'info',
			text: 'Decide beforehand how many customers you need, and look when you have them: whoever looks every day and stops at the first good figure finds a difference that is not there in one of four experiments or more.',
		});
	}
	if (compared > 1) {
		hints.push({
			kind: 'info',
			text: `${compared} comparisons were made. Among twenty, one looks certain by chance alone, so the verdicts go by p-values adjusted for their number (Holm). A segment that stands out is an idea for the next experiment, not a result of this one.`,
		});
	}
	if (groups.length > 0 && groups.every(({ experiment }) => experiment === null)) {
		hints.push({
			kind: 'warning',
			text: 'None of the items is in an experiment: the figures say what customers bought, not whether they bought it because of you. Add an experiment with a control group to the router.',
		});
	}
	return hints;
}
