/** The three measures of a customer, in the order of their letters. */
export const MEASURES = ['recency', 'frequency', 'monetary'] as const;

export type Measure = (typeof MEASURES)[number];

export type PerMeasure<T> = Record<Measure, T>;

/**
 * The measures of all customers as columns: minus the days since the last order, the number of orders, the money spent
 * in the main unit of the currency. Higher is better in each.
 */
export type MeasureColumns = PerMeasure<Float64Array>;
