import { makeActiveClock } from '../../../../engine/cltv/histories/activeClock';
import { customerHistories } from '../../../../engine/cltv/histories/customerHistories';
import { groupHistories } from '../../../../engine/cltv/histories/groupHistories';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { purchasesFrom, type Purchases } from '../purchases';

const once: Purchases = [[40, 1]];
const twice: Purchases = [
	[10, 1],
	[31, 2],
];
const later: Purchases = [[90, 1]];

const historiesOf = (customers: Purchases[]) =>
	runAtOnce(
		customerHistories(purchasesFrom(customers), {
			endDay: 80,
			clock: makeActiveClock([]),
			countSummaries: true,
		}),
	);

describe('groupHistories', () => {
	it('keeps each history once, with how many customers have it and which row each is in', () => {
		const { histories, rowOf, customers, repeatCustomers } = runAtOnce(
			groupHistories(historiesOf([twice, once, later, once, twice, once])),
		);
		expect(Array.from(histories.x)).toEqual([0, 1]);
		expect(Array.from(histories.tx)).toEqual([0, 3]);
		expect(Array.from(histories.T)).toEqual([40 / 7, 10]);
		expect(Array.from(histories.weight)).toEqual([3, 2]);
		expect(Array.from(rowOf)).toEqual([1, 0, -1, 0, 1, 0]);
		expect([customers, repeatCustomers]).toEqual([5, 2]);
		expect(histories.logGaps).toBeCloseTo(2 * Math.log(3), 8);
	});

	it('gives the same rows whatever the order of the customers', () => {
		const one = runAtOnce(groupHistories(historiesOf([twice, once, later])));
		const other = runAtOnce(groupHistories(historiesOf([later, once, twice])));
		expect(other.histories).toEqual(one.histories);
	});

	it('tells rows apart by a further column', () => {
		const { histories, mark } = runAtOnce(
			groupHistories(historiesOf([once, once, once]), { mark: Int32Array.of(4, 0, 4) }),
		);
		expect(Array.from(histories.weight)).toEqual([1, 2]);
		expect(Array.from(mark)).toEqual([0, 4]);
	});

	it('leaves out who does not take part', () => {
		const { rowOf, customers } = runAtOnce(
			groupHistories(historiesOf([once, twice]), { member: (customer) => customer === 1 }),
		);
		expect(Array.from(rowOf)).toEqual([-1, 0]);
		expect(customers).toBe(1);
	});

	it('does not know the gaps of a shop in which one customer has none', () => {
		const histories = historiesOf([twice]);
		histories.logGaps[0] = NaN;
		expect(runAtOnce(groupHistories(histories)).histories.logGaps).toBeNull();
	});
});
