import { assignGroups } from '../../../../engine/cltv/groups/assignGroups';
import { makeActiveClock } from '../../../../engine/cltv/histories/activeClock';
import { customerHistories } from '../../../../engine/cltv/histories/customerHistories';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { purchasesFrom } from '../purchases';

const histories = runAtOnce(
	customerHistories(purchasesFrom([[[1, 1]], [[2, 1]], [[99, 1]], [[3, 1]], [[4, 1]], [[5, 1]]]), {
		endDay: 50,
		clock: makeActiveClock([]),
		countSummaries: true,
	}),
);

describe('assignGroups', () => {
	it('names the largest group first, and of two of one size the alphabetically first', () => {
		const own = ['b', '__proto__', 'late', 'b', null, 'a'];
		const { names, groupOf } = runAtOnce(
			assignGroups(histories, (customer) => own[customer] as string | null),
		);
		expect(names).toEqual(['b', null, '__proto__', 'a']);
		expect(Array.from(groupOf)).toEqual([0, 2, -1, 0, 1, 3]);
	});

	it('asks for each name once', () => {
		const asked: number[] = [];
		runAtOnce(
			assignGroups(histories, (customer) => {
				asked.push(customer);
				return 'all';
			}),
		);
		expect(asked).toEqual([0, 1, 3, 4, 5]);
	});
});
