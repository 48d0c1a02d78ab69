/** Silent for longer than usual: in a crisis that is a pause already. */
export const PAUSED = 1;
/** Silent for more than twice the usual time between orders: overdue, lapsing. */
export const SILENT = 2;
/** Twice as long again: lapsed. */
export const LAPSED = 4;
/** One order so long ago, and nothing since, is no more than having looked around. */
export const DISENGAGED_DAYS = 90;
/** Half of the orders at a discount: they came for the price. */
export const PRICE_SENSITIVE_SHARE = 0.5;
/** How long a first order makes somebody a new customer. */
export const NEW_DAYS = 30;
