import type { Link } from './openLink';

const FIRST_LOOK = 500;
const LONGEST_BETWEEN_LOOKS = 10_000;
/** A job that is not through by then is left to itself: the service goes on with it. */
const LONGEST_JOB = 30 * 60_000;

/**
 * Looks after a job that a service works off by itself, less and less often, until it is through.
 *
 * @param state what the request that started it answered
 * @param isRunning whether the job is still at work
 * @param look asks for the state again
 * @returns the last state, or undefined where the job was not through after half an hour
 */
export async function followJob<State>(
	link: Link,
	state: State,
	isRunning: (state: State) => boolean,
	look: () => Promise<State>,
): Promise<State | undefined> {
	let waited = 0;
	for (
		let pause = FIRST_LOOK;
		isRunning(state);
		pause = Math.min(pause * 2, LONGEST_BETWEEN_LOOKS)
	) {
		if (waited > LONGEST_JOB) return undefined;
		await link.wait(pause);
		waited += pause;
		state = await look();
	}
	return state;
}
