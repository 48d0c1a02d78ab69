import type { ApiReply, Connection } from '../../../engine/connection/connection';

export interface FakeConnection extends Connection {
	/** When each request went out, ms. */
	readonly sentAt: number[];
	/** How long it was waited, each time. */
	readonly waits: number[];
}

/**
 * A connection whose clock moves only by waiting, and whose answers are given one after the other; the last one is given
 * again. An Error is no answer at all.
 */
export function fakeConnection(
	answers: ReadonlyArray<Partial<ApiReply> | Error>,
	{ chance = 1, takes = 0 }: { chance?: number; takes?: number } = {},
): FakeConnection {
	let now = 1_000_000;
	const sentAt: number[] = [];
	const waits: number[] = [];
	return {
		sentAt,
		waits,
		async send() {
			const answer = answers[Math.min(sentAt.length, answers.length - 1)];
			sentAt.push(now);
			now += takes;
			if (answer instanceof Error) throw answer;
			return { status: 200, headers: {}, body: null, ...answer };
		},
		download: async () => undefined,
		async wait(milliseconds) {
			waits.push(milliseconds);
			now += milliseconds;
		},
		now: () => now,
		chance: () => chance,
	};
}
