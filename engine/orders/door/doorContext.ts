import type { OrderBook } from '../orderBook';
import type { ReadSettings } from '../readSettings';
import type { MomentReader } from './momentReader';
import type { MoneyReader } from './moneyReader';
import type { OrderBatch } from './orderBatch';

/** What every kind of reading needs on its way in. */
export interface DoorContext {
	readonly book: OrderBook;
	readonly settings: ReadSettings;
	readonly moments: MomentReader;
	readonly money: MoneyReader;
	/** Orders that wait to be taken in together (see `admitOrders`). */
	readonly orders: OrderBatch;
}
