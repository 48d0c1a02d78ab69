import type { Random } from './random';
import type { Phrase, SurveyPhrases, SurveyTopic } from './surveyPhrases';

/** What somebody has to say, before the words are chosen. */
export type Message =
	| 'praise'
	| 'mixed'
	| 'complaint'
	| 'shrug'
	| 'blank'
	| 'crisisComplaint'
	| 'crisisMixed'
	| 'crisisPraise'
	| 'crisisQuestion';

export type Polarity = 'positive' | 'neutral' | 'negative';

/** What an answer means, known because it was written from its meaning. */
export interface AnswerTruth {
	/** Of the answer as a whole; null where nothing was said. */
	sentiment: Polarity | 'mixed' | null;
	/** What it speaks of, and how; a topic can occur once as positive and once as negative. */
	topics: Array<{ topic: SurveyTopic; sentiment: Polarity }>;
	/** What it says of the crisis, or null where it does not speak of it. */
	crisis: Polarity | null;
}

/** Who writes. */
export interface Writer {
	/** A piece that they bought, and its collection. */
	piece: string;
	collection: string;
	orders: number;
	isLoyal: boolean;
	/** Has stopped ordering because of the crisis. */
	pauses: boolean;
}

/** Puts an answer together from parts of sentences, as different people type: with and without capitals, stops, emoji. */
export function writeAnswer(
	random: Random,
	message: Message,
	phrases: SurveyPhrases,
	writer: Writer,
): { text: string; truth: AnswerTruth } {
	const { sentences, truth } = COMPOSERS[message](random, phrases, writer);
	const filled = sentences.map((sentence) => fillIn(sentence, writer));
	return { text: typed(random, filled, truth), truth };
}

interface Composition {
	sentences: string[];
	truth: AnswerTruth;
}

const COMPOSERS: Readonly<
	Record<Message, (random: Random, phrases: SurveyPhrases, writer: Writer) => Composition>
> = {
	praise: (random, phrases) => {
		const said = twoTopics(random, phrases.praise);
		return {
			sentences: [joined(random, said, phrases.and), ...sometimes(random, 0.35, phrases.thanks)],
			truth: { sentiment: 'positive', topics: rated(said, 'positive'), crisis: null },
		};
	},
	complaint: (random, phrases) => {
		const said = twoTopics(random, phrases.complaints);
		return {
			sentences: [joined(random, said, phrases.and), ...sometimes(random, 0.35, phrases.partings)],
			truth: { sentiment: 'negative', topics: rated(said, 'negative'), crisis: null },
		};
	},
	mixed: (random, phrases) => {
		const good = random.choice(phrases.praise);
		const bad = random.choice(phrases.complaints.filter(({ topic }) => topic !== good.topic));
		return {
			sentences: [`${good.text}, ${random.choice(phrases.but)} ${bad.text}`],
			truth: {
				sentiment: 'mixed',
				topics: [...rated([good], 'positive'), ...rated([bad], 'negative')],
				crisis: null,
			},
		};
	},
	shrug: (random, phrases) => ({
		sentences: [random.choice(phrases.shrugs)],
		truth: { sentiment: 'neutral', topics: [], crisis: null },
	}),
	blank: (random, phrases) => ({
		sentences: random.chance(0.6) ? [] : [random.choice(phrases.blanks)],
		truth: { sentiment: null, topics: [], crisis: null },
	}),
	crisisComplaint: (random, phrases, writer) => {
		const said = twoTopics(random, phrases.crisis.complaints);
		return {
			sentences: [
				...sometimes(random, writer.isLoyal ? 0.35 : 0, phrases.loyalty),
				...said.map(({ text }) => text),
				...(writer.pauses
					? sometimes(random, 0.7, phrases.crisis.pausing)
					: sometimes(random, 0.25, phrases.partings)),
			],
			truth: { sentiment: 'negative', topics: rated(said, 'negative'), crisis: 'negative' },
		};
	},
	crisisMixed: (random, phrases, writer) => {
		const good = random.choice(
			phrases.praise.filter(({ topic }) => topic === 'design' || topic === 'packaging'),
		);
		const bad = random.choice(phrases.crisis.complaints);
		return {
			sentences: [
				`${good.text}, ${random.choice(phrases.but)} ${bad.text}`,
				...(writer.pauses ? sometimes(random, 0.6, phrases.crisis.pausing) : []),
			],
			truth: {
				sentiment: 'mixed',
				topics: [...rated([good], 'positive'), ...rated([bad], 'negative')],
				crisis: 'negative',
			},
		};
	},
	crisisPraise: (random, phrases, writer) => {
		const said = random.choice(phrases.crisis.praise);
		return {
			sentences: [
				...sometimes(random, writer.isLoyal ? 0.2 : 0, phrases.loyalty),
				said.text,
				...sometimes(random, 0.4, phrases.thanks),
			],
			truth: { sentiment: 'positive', topics: rated([said], 'positive'), crisis: 'positive' },
		};
	},
	crisisQuestion: (random, phrases) => {
		const asked = random.choice(phrases.crisis.questions);
		return {
			sentences: [asked.text],
			truth: { sentiment: 'neutral', topics: rated([asked], 'neutral'), crisis: 'neutral' },
		};
	},
};

/** One phrase, or two about different topics. */
function twoTopics(random: Random, phrases: readonly Phrase[]): Phrase[] {
	const first = random.choice(phrases);
	if (random.chance(0.5)) return [first];
	return [first, random.choice(phrases.filter(({ topic }) => topic !== first.topic))];
}

function rated(phrases: readonly Phrase[], sentiment: Polarity): AnswerTruth['topics'] {
	return phrases.map(({ topic }) => ({ topic, sentiment }));
}

function joined(random: Random, phrases: readonly Phrase[], and: readonly string[]): string {
	return phrases
		.map(({ text }) => text)
		.join(random.chance(0.5) ? `, ${random.choice(and)} ` : ', ');
}

function sometimes(random: Random, probability: number, sentences: readonly string[]): string[] {
	return random.chance(probability) ? [random.choice(sentences)] : [];
}

function fillIn(sentence: string, { piece, collection, orders }: Writer): string {
	return sentence
		.replaceAll('{piece}', piece)
		.replaceAll('{collection}', collection)
		.replaceAll('{orders}', String(orders));
}

const EMOJI: Readonly<Record<Polarity | 'mixed', readonly string[]>> = {
	positive: ['😊', '❤️', '😍', '👍', '✨'],
	neutral: ['🙂'],
	mixed: ['🤔', '😕'],
	negative: ['😟', '😞', '😡', '👎'],
};

function typed(random: Random, sentences: readonly string[], truth: AnswerTruth): string {
	if (truth.sentiment === null) return sentences.join('');
	const capitals = !random.chance(0.1);
	const stop = truth.sentiment === 'positive' && random.chance(0.3) ? '!' : '.';
	const written = sentences.map((sentence) => (capitals ? capitalised(sentence) : sentence));
	const text = written.map((each) => (each.endsWith('?') ? each : each + stop)).join(' ');
	const ended = text.endsWith('.') && random.chance(0.25) ? text.slice(0, -1) : text;
	return random.chance(0.1) ? `${ended} ${random.choice(EMOJI[truth.sentiment])}` : ended;
}

function capitalised(sentence: string): string {
	return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
