/** Counts below this have a place each in an array; few customers of any shop have more purchases. */
const COMMON_COUNTS = 512;

/** Customers by their number of repeat purchases, and how many of them a model takes for gone. */
export class CustomersByCount {
	/** How many counts, from 0, are common. */
	readonly common: number;

	private readonly customers: Float64Array;

	private readonly gone: Float64Array;

	private readonly rare = new Map<number, { customers: number; gone: number }>();

	/** @param counts all that will be added, to make the arrays no longer than needed */
	constructor(counts: Float64Array) {
		let most = 0;
		for (let i = 0; i < counts.length && most < COMMON_COUNTS; i++) {
			if ((counts[i] as number) > most) most = counts[i] as number;
		}
		this.common = Math.min(COMMON_COUNTS, most + 1);
		this.customers = new Float64Array(this.common);
		this.gone = new Float64Array(this.common);
	}

	add(count: number, customers: number, gone: number): void {
		if (count < this.common) {
			this.customers[count] = (this.customers[count] as number) + customers;
			this.gone[count] = (this.gone[count] as number) + gone;
		} else {
			this.addRare(count, customers, gone);
		}
	}

	/** Every count that has customers, once. */
	forEach(callback: (count: number, customers: number, gone: number) => void): void {
		for (let count = 0; count < this.common; count++) {
			const customers = this.customers[count] as number;
			if (customers > 0) callback(count, customers, this.gone[count] as number);
		}
		this.rare.forEach(({ customers, gone }, count) => callback(count, customers, gone));
	}

	private addRare(count: number, customers: number, gone: number): void {
		const before = this.rare.get(count);
		if (before === undefined) {
			this.rare.set(count, { customers, gone });
		} else {
			before.customers += customers;
			before.gone += gone;
		}
	}
}
