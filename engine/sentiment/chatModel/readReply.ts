import { z } from 'zod';
import type { SentimentOutcome } from '../sentimentOutcome';
import { jsonObjectsIn } from './jsonObjects';
import type { ModelAnswer, ModelVocabulary } from './modelAnswer';

/** No reply to a batch is longer. */
const LONGEST_REPLY = 200_000;
const MOST_FINDINGS = 30;
const LONGEST_EVIDENCE = 300;
/** ISO 639-1, perhaps with a region. A name would begin like another language's code: "German" is no "ge". */
const LANGUAGE = /^([a-z]{2})(?:[-_][a-z0-9]{2,8})*$/i;
const END_OF_THOUGHT = '</think>';

const score = z.number().finite().min(-1).max(1);
const share = z.number().finite().min(0).max(1);
const names = z.array(z.string().max(200)).max(MOST_FINDINGS);

/** What a model says of one answer. Strict: one wrong outcome or an unknown field, and the answer is asked for again. */
const entrySchema = z
	.object({
		id: z.string(),
		sentiment: z.enum(['positive', 'neutral', 'negative', 'mixed', 'noAnswer']),
		score,
		confidence: share,
		topics: orNothing(
			z
				.array(
					z
						.object({
							topic: z.string().max(200),
							sentiment: z.enum(['positive', 'neutral', 'negative', 'mixed']),
							score,
							evidence: orNothing(z.string().max(LONGEST_EVIDENCE), ''),
						})
						.strict()
						.refine(agrees),
				)
				.max(MOST_FINDINGS),
			[],
		),
		emotions: orNothing(names, []),
		signals: orNothing(names, []),
		labels: orNothing(names, []),
		language: z.string().max(40).nullish(),
	})
	.strict()
	.refine(agrees);

/** Where there is nothing to say, models leave a field out or write null. */
function orNothing<Value>(schema: z.ZodType<Value, z.ZodTypeDef, unknown>, nothing: Value) {
	return schema.nullish().transform((value): Value => value ?? nothing);
}

/** A positive answer with a score below 0 says two things, of which nobody knows which is meant. */
function agrees({ sentiment, score: given }: { sentiment: string; score: number }): boolean {
	if (sentiment === 'positive') return given >= 0;
	return sentiment !== 'negative' || given <= 0;
}

const replySchema = z.object({ answers: z.array(z.unknown()).max(500) });

/**
 * Reads a model's reply to a batch. Each answer is checked by itself, so that one wrong entry costs only that answer:
 * ids that were not asked for are ignored, ids given twice count as not given, topics, emotions, signals and labels that
 * are not in the vocabulary are dropped, and so is evidence that is not in the answer's own words.
 *
 * @returns what was understood, by id; answers that are missing have to be asked for again
 * @example
 * readReply('{"answers":[{"id":"a1","sentiment":"positive","score":0.9,"confidence":0.8}]}', batch, vocabulary)
 */
export function readReply(
	reply: unknown,
	batch: readonly ModelAnswer[],
	vocabulary: ModelVocabulary,
): Map<string, SentimentOutcome> {
	const outcomes = new Map<string, SentimentOutcome>();
	const asked = new Map(batch.map((answer) => [answer.id, answer]));
	const given = new Set<string>();
	for (const raw of entriesIn(reply)) {
		const entry = entrySchema.safeParse(raw);
		const id = entry.success ? entry.data.id : idOf(raw);
		const answer = id === undefined ? undefined : asked.get(id);
		if (answer === undefined || id === undefined) continue;
		// Of two outcomes for one answer nobody knows which is meant.
		if (given.has(id)) outcomes.delete(id);
		else if (entry.success) outcomes.set(id, outcomeOf(entry.data, answer, vocabulary));
		given.add(id);
	}
	return outcomes;
}

function idOf(raw: unknown): string | undefined {
	const parsed = z.object({ id: z.string() }).safeParse(raw);
	return parsed.success ? parsed.data.id : undefined;
}

/**
 * What a reply says of answers. Models put JSON into code fences, think aloud and write sentences around it, whatever they
 * are told; some give the list without its name, or are cut off at their longest reply.
 */
function entriesIn(reply: unknown): unknown[] {
	if (typeof reply !== 'string' || reply.length > LONGEST_REPLY) return [];
	const objects: unknown[] = jsonObjectsIn(reply.slice(thoughtEnd(reply)));
	return objects.flatMap((object) => {
		const parsed = replySchema.safeParse(object);
		return parsed.success ? parsed.data.answers : [object];
	});
}

/** What is thought aloud is a draft. */
function thoughtEnd(reply: string): number {
	const end = reply.lastIndexOf(END_OF_THOUGHT);
	return end === -1 ? 0 : end + END_OF_THOUGHT.length;
}

function outcomeOf(
	entry: z.infer<typeof entrySchema>,
	{ text }: ModelAnswer,
	vocabulary: ModelVocabulary,
): SentimentOutcome {
	const isSaid = (words: string) =>
		words !== '' && text.toLowerCase().includes(words.trim().toLowerCase());
	const labelNames = vocabulary.labels.map(({ name }) => name);
	const [, language] = LANGUAGE.exec(entry.language ?? '') ?? [];
	const hasAnswer = entry.sentiment !== 'noAnswer';
	return {
		sentiment: entry.sentiment === 'noAnswer' ? null : entry.sentiment,
		score: hasAnswer ? entry.score : null,
		confidence: entry.confidence,
		topics: uniqueBy(entry.topics, ({ topic }) => topic)
			.filter(({ topic }) => hasAnswer && vocabulary.topics.includes(topic))
			.map(({ evidence, ...topic }) => ({
				...topic,
				evidence: isSaid(evidence) ? [evidence] : [],
			})),
		emotions: known(entry.emotions, vocabulary.emotions),
		signals: known(entry.signals, vocabulary.signals),
		labels: known(entry.labels, labelNames).map((label) => ({
			label,
			confidence: entry.confidence,
			evidence: [],
		})),
		evidence: entry.topics.map(({ evidence }) => evidence).filter(isSaid),
		language: language?.toLowerCase() ?? null,
		engine: 'model',
	};
}

function known(given: readonly string[], vocabulary: readonly string[]): string[] {
	return [...new Set(given)].filter((name) => vocabulary.includes(name));
}

function uniqueBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] {
	return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}
