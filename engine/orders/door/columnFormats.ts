/**
 * How a column writes what can be read two ways, decided over the whole column: `undefined` where nothing in it decides
 * and the operator has not said.
 */
export interface ColumnFormats {
	dayMonthOrder: 'dayFirst' | 'monthFirst' | undefined;
	decimalSeparator: 'point' | 'comma' | undefined;
	/** Whether whole amounts in objects of money count main units, as they do where others of the column have decimals. */
	wholeAmounts?: 'main' | undefined;
}
