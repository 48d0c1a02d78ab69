import { zoneOf } from '../../../../engine/dates/zone';
import { admitOrders } from '../../../../engine/orders/door/admitOrders';
import { admitReading } from '../../../../engine/orders/door/admitReading';
import type { ColumnFormats } from '../../../../engine/orders/door/columnFormats';
import { createMomentReader } from '../../../../engine/orders/door/momentReader';
import { createMoneyReader } from '../../../../engine/orders/door/moneyReader';
import { createOrderBatch } from '../../../../engine/orders/door/orderBatch';
import { createOrderBook, type OrderBook } from '../../../../engine/orders/orderBook';
import { netOf, verdictOf } from '../../../../engine/orders/orderTable';
import type { Platform } from '../../../../engine/platform';
import type { Reading } from '../../../../engine/orders/reading';
import type { ReadSettings } from '../../../../engine/orders/readSettings';
import { settleBook } from '../../../../engine/orders/settling/settleBook';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';

export const READ_SETTINGS: ReadSettings = {
	source: 'auto',
	timeZone: 'UTC',
	analysisAt: Date.parse('2026-06-30T12:00:00Z'),
	revenue: 'net',
	excludeTax: false,
	excludeShipping: false,
	rates: new Map(),
	dayMonthOrder: 'auto',
	decimalSeparator: 'auto',
	countFreeOrders: false,
	join: { byEmail: true, byPhone: false },
};

export const POINT_FORMATS: ColumnFormats = {
	dayMonthOrder: undefined,
	decimalSeparator: 'point',
};

export interface Door {
	readonly book: OrderBook;
	/** Admits a reading as the next record. */
	admit(reading: Reading, platform?: Platform, formats?: ColumnFormats): void;
	/** Admits readings as the next records, in one batch. */
	admitTogether(readings: readonly Reading[]): void;
	/** Settles the book. @returns the currency of the results */
	settle(): ReturnType<typeof currencyOf>;
	/** What became of each record: its row's net amount in main units, or why it was rejected. */
	fates(): Array<number | string>;
}

function currencyOf(book: OrderBook, settings: ReadSettings) {
	return runAtOnce(settleBook(book, settings, zoneOf(settings.timeZone)));
}

/** A door with nothing behind it yet. */
export function openDoor(changes: Partial<ReadSettings> = {}, capacity = 20): Door {
	const settings = { ...READ_SETTINGS, ...changes };
	const book = createOrderBook(capacity, settings);
	const context = {
		book,
		settings,
		moments: createMomentReader(zoneOf(settings.timeZone)),
		money: createMoneyReader(),
		orders: createOrderBatch(),
	};
	let records = 0;
	function admit(reading: Reading, platform: Platform, formats: ColumnFormats): void {
		admitReading(context, reading, { platform, record: records++, formats });
	}
	return {
		book,
		admit(reading, platform = 'shopify', formats = POINT_FORMATS) {
			admit(reading, platform, formats);
			admitOrders(context);
		},
		admitTogether(readings) {
			for (const reading of readings) admit(reading, 'shopify', POINT_FORMATS);
			admitOrders(context);
		},
		settle: () => currencyOf(book, settings),
		fates() {
			const { table } = book;
			const fates: Array<number | string> = new Array<string>(records).fill('nowhere');
			for (const [record, { reason }] of book.rejected) fates[record] = reason;
			for (let row = 0; row < table.length; row++) {
				const fate = verdictOf(table, row) ?? netOf(table, row) / 10_000;
				fates[table.record[row] as number] = fate;
				for (const further of table.furtherRecords.get(row) ?? []) fates[further] = fate;
			}
			return fates;
		},
	};
}
