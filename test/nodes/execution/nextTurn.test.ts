import { sleep } from 'n8n-workflow';
import { nextTurn } from '../../../nodes/execution/nextTurn';

describe('the next turn of the event loop', () => {
	it('comes after the timers that are due, also for one who waits for one turn after another', async () => {
		let fired = 0;
		const timer = async () => {
			await sleep(0);
			fired++;
		};
		for (let timers = 1; timers <= 20; timers++) {
			const running = timer();
			const due = Date.now() + 3;
			while (Date.now() < due);
			await nextTurn();
			await nextTurn();
			expect(fired).toBe(timers);
			await running;
		}
	});

	it('comes for all who wait for it, the longest first', async () => {
		const order: number[] = [];
		const waiter = async (number: number) => {
			await nextTurn();
			order.push(number);
		};
		await Promise.all([waiter(1), waiter(2), waiter(3)]);
		expect(order).toEqual([1, 2, 3]);
	});

	it('comes again after nobody has waited for a while', async () => {
		await nextTurn();
		await sleep(5);
		await expect(nextTurn()).resolves.toBeUndefined();
	});
});
