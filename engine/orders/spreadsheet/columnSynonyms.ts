import { CUSTOMER_COLUMNS } from './synonyms/customerColumns';
import { LINE_COLUMNS } from './synonyms/lineColumns';
import { MONEY_COLUMNS } from './synonyms/moneyColumns';
import { ORDER_COLUMNS } from './synonyms/orderColumns';
import type { RankedNames } from '../../columns/rankedNames';
import { SUMMARY_COLUMNS } from './synonyms/summaryColumns';

const COLUMNS = {
	...ORDER_COLUMNS,
	...CUSTOMER_COLUMNS,
	...MONEY_COLUMNS,
	...LINE_COLUMNS,
	...SUMMARY_COLUMNS,
};

/** What a column of orders, order lines or customer summaries says. */
export type ColumnRole = keyof typeof COLUMNS;

/** The names that columns have in seven languages, by what they say. */
export const COLUMN_SYNONYMS: Readonly<Record<ColumnRole, RankedNames>> = COLUMNS;
