import { followJob } from '../../../engine/connection/followJob';
import { openLink } from '../../../engine/connection/openLink';
import { fakeConnection } from './fakeConnection';

const isRunning = (state: string) => state === 'running';

describe('a job that a service works off by itself', () => {
	it('is not asked after where it is through at once', async () => {
		const connection = fakeConnection([]);
		const state = await followJob(openLink(connection, []), 'done', isRunning, async () => 'never');
		expect([state, connection.waits]).toEqual(['done', []]);
	});

	it('is looked after less and less often, until it is through', async () => {
		const connection = fakeConnection([]);
		let looks = 0;
		const look = async () => (++looks < 8 ? 'running' : 'done');
		const state = await followJob(openLink(connection, []), 'running', isRunning, look);
		expect(state).toBe('done');
		expect(connection.waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000, 10_000]);
	});

	it('is left to itself after half an hour', async () => {
		const connection = fakeConnection([]);
		const look = async () => 'running';
		const state = await followJob(openLink(connection, []), 'running', isRunning, look);
		expect(state).toBeUndefined();
		const waited = connection.waits.reduce((sum, wait) => sum + wait, 0);
		expect(waited / 60_000).toBeCloseTo(30, 0);
	});
});
