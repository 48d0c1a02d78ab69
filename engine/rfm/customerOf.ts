import type { CustomerLedger } from '../customers/customerLedger';
import type { CustomerProfile } from '../customers/customerProfile';
import type { PurchaseDayReader } from '../customers/purchaseDays';
import { sha256 } from '../identity/sha256';
import type { ReadOrders } from '../orders/readOrders';
import { decimalsOf } from '../money/minorUnits';
import type { CustomerResult } from './customerResult';
import type { ExplainedCustomer } from './reason';
import type { RfmSettings } from './rfmSettings';
import type { ChosenCutPoints } from './scoring/chooseCutPoints';
import type { MeasureColumns } from './scoring/measure';
import type { ScoreCell } from './scoring/scoreCells';
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
	cellOf: (recency: number, frequency: number, monetary: number) => ScoreCell;
	reasonFor: (customer: ExplainedCustomer) => string;
	/** Undefined where nothing about the person is wanted. */
	purchases: PurchaseDayReader | undefined;
	writeHistory: (count: number, days: Int32Array, units: Float64Array) => string;
	isoMoment: (epochMs: number) => string;
}

const SHARE_PARTS = 10_000;
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
		? readable((ledger.discountedOrders[customer] as number) / orderCount)
		: null;
	const { rfmCell, rfmScore } = shop.cellOf(recencyScore, frequencyScore, monetaryScore);
	const spentText = spent.toFixed(decimals);
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
		rfmCell,
		rfmScore,
		orderCount,
		totalSpent: spent,
		averageOrderValue: roundTo(spent / orderCount, decimals),
		currency,
		firstOrderAt: shop.isoMoment(firstAt),
		lastOrderAt: shop.isoMoment(lastAt),
		recencyDays,
		reason: shop.reasonFor({
			recencyDays,
			orderCount,
			spent,
			spentText: currency === null ? spentText : `${spentText} ${currency}`,
		}),
		discountShare,
		channels: profile.channels,
		country: profile.country,
		consent: profile.consent,
		topProduct: null,
		topCategory: null,
		previousSegment: null,
		segmentChanged: null,
		movement: null,
		purchaseHistory: historyOf(shop, customer),
	};
}

function historyOf({ purchases, writeHistory }: ScoredShop, customer: number): string | null {
	const count = purchases?.read(customer) ?? -1;
	if (purchases === undefined || count <= 0) return null;
	return writeHistory(count, purchases.day, purchases.amount);
}

function roundTo(value: number, decimals: number): number {
	const factor = 10 ** decimals;
	return Math.round(value * factor) / factor;
}

/** A share as people read it, exact enough to find the number of orders behind it again. */
function readable(share: number): number {
	return Math.round(share * SHARE_PARTS) / SHARE_PARTS;
}
