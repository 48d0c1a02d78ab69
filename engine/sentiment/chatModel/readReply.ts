import { z } from 'zod';
import type { SentimentOutcome } from '../sentimentOutcome';
import type { ModelAnswer, ModelVocabulary } from './modelAnswer';

/** No reply to a batch is longer. */
const LONGEST_REPLY = 200_000;
const MOST_FINDINGS = 30;
const LONGEST_EVIDENCE = 300;
const LANGUAGE = /^[a-z]{2}$/;

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
		topics: z
			.array(
				z
					.object({
						topic: z.string().max(200),
						sentiment: z.enum(['positive', 'neutral', 'negative', 'mixed']),
						score,
						evidence: z.string().max(LONGEST_EVIDENCE).default(''),
					})
					.strict(),
			)
			.max(MOST_FINDINGS)
			.default([]),
		emotions: names.default([]),
		signals: names.default([]),
		labels: names.default([]),
		language: z.string().max(40).nullish(),
	})
	.strict();

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
	const parsed = replySchema.safeParse(jsonIn(reply));
	if (!parsed.success) return outcomes;
	const asked = new Map(batch.map((answer) => [answer.id, answer]));
	const given = new Set<string>();
	for (const raw of parsed.data.answers) {
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

/** Models put JSON into code fences and add a sentence before it, whatever they are told. */
function jsonIn(reply: unknown): unknown {
	if (typeof reply !== 'string' || reply.length > LONGEST_REPLY) return undefined;
	const start = reply.indexOf('{');
	const end = reply.lastIndexOf('}');
	if (start === -1 || end < start) return undefined;
	try {
		return JSON.parse(reply.slice(start, end + 1));
	} catch {
		return undefined;
	}
}

function outcomeOf(
	entry: z.infer<typeof entrySchema>,
	{ text }: ModelAnswer,
	vocabulary: ModelVocabulary,
): SentimentOutcome {
	const isSaid = (words: string) =>
		words !== '' && text.toLowerCase().includes(words.trim().toLowerCase());
	const labelNames = vocabulary.labels.map(({ name }) => name);
	const language = entry.language?.slice(0, 2).toLowerCase() ?? '';
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
		language: LANGUAGE.test(language) ? language : null,
		engine: 'model',
	};
}

function known(given: readonly string[], vocabulary: readonly string[]): string[] {
	return [...new Set(given)].filter((name) => vocabulary.includes(name));
}

function uniqueBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] {
	return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}
