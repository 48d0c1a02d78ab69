import type { SentimentOutcome } from '../sentimentOutcome';
import { buildPrompt } from './buildPrompt';
import type { ModelAnswer, ModelVocabulary } from './modelAnswer';
import { readReply } from './readReply';

/** A chat model: a prompt in, its reply out. */
export type ChatModel = (prompt: string) => Promise<string>;

/** What came of asking. */
export interface ModelRun {
	/** By id; answers that are missing keep what was read locally. */
	outcomes: Map<string, SentimentOutcome>;
	/** Calls that were made, retries among them. */
	calls: number;
	/** Calls that ended in an error, and the last error's words. */
	failures: number;
	failure: string | undefined;
	/** Whether the rest was given up, the model failing call after call. */
	gaveUp: boolean;
}

/** After so many failing calls in a row the key is wrong or the service is down, and more would only cost time. */
const MOST_FAILURES_IN_A_ROW = 3;
const LONGEST_FAILURE = 200;

/**
 * Asks a chat model about answers, one batch a call (see `planBatches`). Answers that its reply leaves out, or gets wrong, are asked for once
 * more; what is then still missing is left to the local reading. An error of the model stops nothing.
 *
 * @param beforeCall called before each call; throws to abandon the run (a cancelled execution)
 * @param mostCalls of the run, retries among them: every batch is asked about before calls are spent on asking again
 */
export async function askModel(
	batches: ReadonlyArray<readonly ModelAnswer[]>,
	vocabulary: ModelVocabulary,
	model: ChatModel,
	beforeCall: () => void = () => undefined,
	mostCalls = Infinity,
): Promise<ModelRun> {
	const run: ModelRun = {
		outcomes: new Map(),
		calls: 0,
		failures: 0,
		failure: undefined,
		gaveUp: false,
	};
	let failuresInARow = 0;

	async function ask(batch: readonly ModelAnswer[]): Promise<void> {
		beforeCall();
		run.calls++;
		try {
			const reply = await model(buildPrompt(batch, vocabulary));
			for (const [id, outcome] of readReply(reply, batch, vocabulary))
				run.outcomes.set(id, outcome);
			failuresInARow = 0;
		} catch (error) {
			run.failures++;
			failuresInARow++;
			run.failure = String(error instanceof Error ? error.message : error).slice(
				0,
				LONGEST_FAILURE,
			);
		}
	}

	for (const [index, batch] of batches.entries()) {
		await ask(batch);
		const missing = batch.filter(({ id }) => !run.outcomes.has(id));
		const isAllowed = run.calls + (batches.length - index - 1) < mostCalls;
		if (missing.length > 0 && isAllowed && failuresInARow < MOST_FAILURES_IN_A_ROW) {
			await ask(missing);
		}
		if (failuresInARow >= MOST_FAILURES_IN_A_ROW) {
			run.gaveUp = true;
			break;
		}
	}
	return run;
}
