import { writeAnswer, type AnswerTruth, type Message, type Writer } from './answerText';
import { inCrisis } from './crisis';
import { LOYAL_ORDERS } from './purchaseDays';
import { purchasesByCustomer } from './purchasesByCustomer';
import { seededRandom, type Random } from './random';
import type { SampleCustomer } from './sampleCustomer';
import type { SampleOrder } from './sampleOrder';
import { dayAt, DAYS, dayNumber, instantAt } from './shopTime';
import { ENGLISH_PHRASES } from './surveyPhrasesEnglish';
import { GERMAN_PHRASES } from './surveyPhrasesGerman';
import type { Traits } from './traits';

/** What the survey asks: a score from 0 to 10, then why. */
export const SURVEY_QUESTIONS = {
	score: 'How likely are you to recommend us to a friend or colleague?',
	reason: 'What is the main reason for your score?',
} as const;

/** One customer's answer to the shop's survey. */
export interface SurveyAnswer {
	/** 1, 2… in order of time. */
	number: number;
	/** Who answered: `number` of a sample customer; null for one who answered without leaving an e-mail. */
	customerNumber: number | null;
	email: string | null;
	/** ISO 8601 in UTC. */
	answeredAt: string;
	/** 0..10. */
	npsScore: number;
	/** May be empty. */
	text: string;
	language: 'en' | 'de';
	/** The order that the survey was about; null for the survey of all recent customers. */
	orderNumber: number | null;
	truth: AnswerTruth;
}

export interface Participant {
	customer: SampleCustomer;
	traits: Traits;
	pauses: boolean;
}

/** The survey began on this day. */
export const SURVEY_FROM = '2026-02-01';

/** Days from an order until its survey is sent. */
const SENT_AFTER = 10;

/** On this day everybody who had bought within a year was asked how things stand. */
const ALL_ASKED_ON = '2026-05-04';

/** Share of those asked who answer. */
const RESPONSE_RATE = { loyal: 0.38, other: 0.28, pausing: 0.45 } as const;

/**
 * Draws the survey's answers of five months: after an order, and once of all recent customers. Who has paused is worried
 * more often than not; among the others the crisis is one topic of many.
 */
export function drawSurveyAnswers(
	seed: number,
	participants: readonly Participant[],
	orders: readonly SampleOrder[],
): SurveyAnswer[] {
	const purchases = purchasesByCustomer(orders);
	return participants
		.flatMap((participant) =>
			drawAnswersOf(seed, participant, purchases.get(participant.customer.number) ?? []),
		)
		.toSorted((a, b) => (a.answeredAt < b.answeredAt ? -1 : a.answeredAt > b.answeredAt ? 1 : 0))
		.map((answer, index) => ({ number: index + 1, ...answer }));
}

type UnnumberedAnswer = Omit<SurveyAnswer, 'number'>;

function drawAnswersOf(
	seed: number,
	participant: Participant,
	bought: readonly SampleOrder[],
): UnnumberedAnswer[] {
	const last = bought.at(-1);
	if (last === undefined || participant.customer.email === null) return [];
	const random = seededRandom(seed, `survey of customer ${participant.customer.number}`);
	const isLoyal = bought.length >= LOYAL_ORDERS;
	const rate = isLoyal ? RESPONSE_RATE.loyal : RESPONSE_RATE.other;
	const answers: UnnumberedAnswer[] = [];

	const sentOn = dayAt(last.placedAt) + SENT_AFTER;
	const answeredOn = sentOn + random.integer(0, 7);
	if (sentOn >= dayNumber(SURVEY_FROM) && answeredOn < DAYS && random.chance(rate)) {
		answers.push(drawAnswer(random, participant, bought, answeredOn, last.number));
	}

	const askedOn = dayNumber(ALL_ASKED_ON);
	const wasRecent = dayAt(last.placedAt) < askedOn && dayAt(last.placedAt) >= askedOn - 365;
	if (wasRecent && random.chance(participant.pauses ? RESPONSE_RATE.pausing : rate / 2)) {
		answers.push(drawAnswer(random, participant, bought, askedOn + random.integer(0, 40), null));
	}
	return answers;
}

function drawAnswer(
	random: Random,
	{ customer, traits, pauses }: Participant,
	bought: readonly SampleOrder[],
	day: number,
	orderNumber: number | null,
): UnnumberedAnswer {
	const language = traits.writesGerman ? 'de' : 'en';
	const writer = writerOf(bought, pauses);
	const message = drawMessage(random, writer, inCrisis(day));
	const { text, truth } = writeAnswer(
		random,
		message,
		language === 'de' ? GERMAN_PHRASES : ENGLISH_PHRASES,
		writer,
	);
	// The page after an order can be answered without leaving an e-mail.
	const isAnonymous = orderNumber !== null && random.chance(0.05);
	return {
		customerNumber: isAnonymous ? null : customer.number,
		email: isAnonymous ? null : customer.email,
		answeredAt: instantAt(day, random.integer(7 * 3600, 22 * 3600)),
		npsScore: drawScore(random, message),
		text,
		language,
		orderNumber,
		truth,
	};
}

function writerOf(bought: readonly SampleOrder[], pauses: boolean): Writer {
	const products = bought.flatMap(({ lines }) => lines.map(({ product }) => product)).toReversed();
	const piece = products.find(({ category }) => WORN.has(category)) ?? products[0];
	const collection = products.find((product) => product.collection !== 'Gift Boxes')?.collection;
	return {
		piece: piece?.name ?? 'Tidewren Wave Bracelet',
		collection: collection ?? 'Sommerlune',
		orders: bought.length,
		isLoyal: bought.length >= LOYAL_ORDERS,
		pauses,
	};
}

/** What can have a clasp or touch the skin. */
const WORN = new Set(['Earrings', 'Necklaces', 'Rings', 'Bracelets', 'Watches']);

type Odds = Readonly<Record<Message, number>>;

/** What people have to say, in percent: before the crisis, and in it. */
const BEFORE: Odds = odds({ praise: 58, mixed: 13, complaint: 10, shrug: 8, blank: 11 });
const PAUSING: Odds = odds({
	crisisComplaint: 62,
	crisisMixed: 20,
	crisisPraise: 4,
	crisisQuestion: 3,
	complaint: 4,
	praise: 4,
	blank: 3,
});
const LOYAL: Odds = odds({
	crisisComplaint: 9,
	crisisMixed: 6,
	crisisPraise: 15,
	crisisQuestion: 6,
	praise: 36,
	mixed: 9,
	complaint: 6,
	shrug: 4,
	blank: 9,
});
const OTHER: Odds = odds({
	crisisComplaint: 16,
	crisisMixed: 4,
	crisisPraise: 6,
	crisisQuestion: 6,
	praise: 32,
	mixed: 9,
	complaint: 11,
	shrug: 6,
	blank: 10,
});

function odds(percent: Partial<Odds>): Odds {
	return {
		praise: 0,
		mixed: 0,
		complaint: 0,
		shrug: 0,
		blank: 0,
		crisisComplaint: 0,
		crisisMixed: 0,
		crisisPraise: 0,
		crisisQuestion: 0,
		...percent,
	};
}

function drawMessage(random: Random, writer: Writer, isInCrisis: boolean): Message {
	const said = !isInCrisis ? BEFORE : writer.pauses ? PAUSING : writer.isLoyal ? LOYAL : OTHER;
	return random.weighted(Object.keys(said) as Message[], (message) => said[message]);
}

/** Lowest and highest score given with each message. */
const SCORES: Readonly<Record<Message, readonly [number, number]>> = {
	praise: [9, 10],
	mixed: [6, 8],
	complaint: [1, 6],
	shrug: [7, 8],
	blank: [5, 10],
	crisisComplaint: [2, 6],
	crisisMixed: [5, 8],
	crisisPraise: [8, 10],
	crisisQuestion: [6, 9],
};

/** Share of answers whose score and words disagree: well rated, and yet a complaint. */
const CONTRADICTIONS = 0.05;

function drawScore(random: Random, message: Message): number {
	if (message === 'complaint' && random.chance(CONTRADICTIONS)) return 10;
	const [low, high] = SCORES[message];
	// One in eight of the happy keep to the "never give full marks" school.
	return message === 'praise' && random.chance(0.12) ? 8 : random.integer(low, high);
}
