import type { Hint } from '../../hint';

const MOST_SHOWN = 12;
/** More than this of all customers in one run says that the segments follow chance, or that something was changed. */
const MUCH = 0.25;
const ENOUGH_CUSTOMERS = 50;

/** Customers who were in an output before, and how many of them are elsewhere now. */
export interface Movements {
	/** @param from index of the output before, `to` now; the number of outputs stands for `Other` */
	add(from: number, to: number): void;
	hints(): Hint[];
}

export function countMovements(outputs: readonly string[]): Movements {
	const known = new Uint32Array(outputs.length + 1);
	const moved = new Uint32Array(outputs.length + 1);
	const sum = (counts: Uint32Array) => counts.reduce((total, count) => total + count, 0);
	return {
		add(from, to) {
			known[from] = (known[from] as number) + 1;
			if (from !== to) moved[from] = (moved[from] as number) + 1;
		},
		hints() {
			const total = sum(known);
			if (total === 0) return [];
			const movers = sum(moved);
			const parts = outputs.flatMap((name, output) => {
				const count = known[output] as number;
				return count === 0 ? [] : [`${name} ${percent(moved[output] as number, count)}`];
			});
			const shown = parts.slice(0, MOST_SHOWN).join(', ');
			const isMuch = total >= ENOUGH_CUSTOMERS && movers > MUCH * total;
			return [
				{
					kind: isMuch ? 'warning' : 'info',
					text: `${percent(movers, total)} of ${total} customers moved to another output since the previous run${shown === '' ? '' : `; of those who were in ${shown}`}.${isMuch ? ' That is a lot for one run: check whether the input or the settings changed, or let moves wait until they last ("Runs Before a Move").' : ''}`,
				},
			];
		},
	};
}

function percent(part: number, whole: number): string {
	return `${Math.round((1000 * part) / whole) / 10}%`;
}
