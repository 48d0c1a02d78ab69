import type { CustomerLedger } from '../customers/customerLedger';
import type { CustomerProfile } from '../customers/customerProfile';
import type { PurchaseDays } from '../customers/purchaseDays';
import { sha256 } from '../customers/sha256';
import type { ReadOrders } from '../orders/readOrders';
import { fromUnits } from '../orders/money/amountUnits';
import { decimalsOf } from '../orders/money/minorUnits';
import type { CustomerResult } from './customerResult';
import { reasonFor } from './reason';
import type { RfmSettings } from './rfmSettings';
import type { ChosenCutPoints } from './scoring/chooseCutPoints';
import { MEASURES, type MeasureColumns } from './scoring/measure';
import type { ScoreColumns } from './scoring/scoreColumns';
import { rescale, type SegmentMap } from './segments/segmentMap';

/** What the results of a run's customers are made from. */
export interface ScoredShop {
	orders: ReadOrders;
	ledger: CustomerLedger;
	columns: MeasureColumns;
	chosen: ChosenCutPoints;
	scores: ScoreColumns;
	map: SegmentMap;
	settings: RfmSettings;
	/** Undefined where nothing about the person is wanted. */
	purchases: PurchaseDays | undefined;
	/** The text of a day, the same one each time. */
	isoDay: (day: number) => string;
}

const DAY = 86_400_000;

/** The result of one customer, before it is compared with an earlier one. */
export function customerOf(
	shop: ScoredShop,
	customer: number,
	profile: CustomerProfile,
): CustomerResult {
	const { ledger, columns, chosen, scores, map, settings } = shop;
	const { currency } = shop.orders.currencies;
	const decimals = decimalsOf(currency);
	const recencyDays = 0 - (columns.recency[customer] as number);
	const orderCount = ledger.orders[customer] as number;
	const spent = columns.monetary[customer] as number;
	const recencyScore = scores.recency[customer] as number;
	const frequencyScore = scores.frequency[customer] as number;
	const monetaryScore = scores.monetary[customer] as number;
	const firstAt = ledger.firstAt[customer] as number;
	const lastAt = ledger.lastAt[customer] as number;
	const discountShare = shop.orders.book.table.discountsKnown
		? (ledger.discountedOrders[customer] as number) / orderCount
		: null;
	const { email } = profile;
	// What stands in for a guest's id is an address or a number, which is then not to be shown either.
	const hidesGuest = !profile.hasId && (settings.hashEmails || settings.scoresOnly);
	return {
		customerId: hidesGuest ? sha256(profile.customerId) : profile.customerId,
		email: email !== null && settings.hashEmails ? sha256(email) : email,
		segment: map.segmentOf({
			recencyScore: rescale(recencyScore, chosen.scale, map.scale),
			frequencyScore: rescale(frequencyScore, chosen.scale, map.scale),
			monetaryScore: rescale(monetaryScore, chosen.scale, map.scale),
			orderCount,
			recencyDays,
			activeDays: (lastAt - firstAt) / DAY,
			discountShare,
		}),
		recencyScore,
		frequencyScore,
		monetaryScore,
		rfmCell: [recencyScore, frequencyScore, monetaryScore].join(chosen.scale > 9 ? '-' : ''),
		rfmScore: weightedScore(recencyScore, frequencyScore, monetaryScore, settings.weights),
		orderCount,
		totalSpent: spent,
		averageOrderValue: roundTo(spent / orderCount, decimals),
		currency,
		firstOrderAt: new Date(firstAt).toISOString(),
		lastOrderAt: new Date(lastAt).toISOString(),
		recencyDays,
		reason: reasonFor(
			{
				recencyDays,
				orderCount,
				spent,
				spentText:
					currency === null ? spent.toFixed(decimals) : `${spent.toFixed(decimals)} ${currency}`,
			},
			chosen.percentiles,
		),
		discountShare,
		channels: profile.channels,
		country: profile.country,
		consent: profile.consent,
		topProduct: null,
		topCategory: null,
		previousSegment: null,
		segmentChanged: null,
		movement: null,
		...purchasesOf(shop, customer, decimals),
	};
}

function purchasesOf(
	{ purchases, isoDay }: ScoredShop,
	customer: number,
	decimals: number,
): Pick<CustomerResult, 'purchaseDates' | 'purchaseAmounts'> {
	if (purchases === undefined || purchases.known[customer] === 0) {
		return { purchaseDates: null, purchaseAmounts: null };
	}
	const purchaseDates: string[] = [];
	const purchaseAmounts: number[] = [];
	const end = purchases.start[customer + 1] as number;
	for (let at = purchases.start[customer] as number; at < end; at++) {
		purchaseDates.push(isoDay(purchases.day[at] as number));
		purchaseAmounts.push(roundTo(fromUnits(purchases.amount[at] as number), decimals));
	}
	return { purchaseDates, purchaseAmounts };
}

function roundTo(value: number, decimals: number): number {
	const factor = 10 ** decimals;
	return Math.round(value * factor) / factor;
}

function weightedScore(
	recency: number,
	frequency: number,
	monetary: number,
	weights: RfmSettings['weights'],
): number {
	// Against the largest, so that no weight is too large to be added up.
	const largest = Math.max(...MEASURES.map((name) => weights[name]));
	const share = (name: keyof RfmSettings['weights']) => weights[name] / largest;
	const total = MEASURES.reduce((sum, name) => sum + share(name), 0);
	const sum =
		recency * share('recency') + frequency * share('frequency') + monetary * share('monetary');
	return roundTo(sum / total, 2);
}
