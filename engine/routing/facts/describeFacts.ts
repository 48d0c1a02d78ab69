import type { FactCondition, NumberFact, TextFact, YesFact } from './fact';
import type { FactContext } from './factContext';
import { factTest } from './factTest';
import { findText } from './findField';
import { readNumberFact } from './readFact';

/** How a figure is told, or a range of figures. */
const NUMBER_WORDS: Record<NumberFact, (amount: string) => string> = {
	orderCount: (amount) => (amount === '1' ? '1 order' : `${amount} orders`),
	recencyDays: (amount) =>
		amount === '1' ? '1 day since the last order' : `${amount} days since the last order`,
	recencyScore: (amount) => `a recency score of ${amount}`,
	frequencyScore: (amount) => `a frequency score of ${amount}`,
	monetaryScore: (amount) => `a monetary score of ${amount}`,
	discountShare: (amount) => `a share of ${amount} of the orders at a discount`,
	churnProbability: (amount) => `a probability of churn of ${amount}`,
	npsScore: (amount) => `an NPS answer of ${amount}`,
	silence: (amount) => `${amount} times the usual gap since the last order`,
	silenceBeforeCrisis: (amount) =>
		`${amount} times the usual gap without an order when the crisis began`,
};

const TEXT_WORDS: Record<TextFact, string> = {
	segment: 'the segment',
	valueTier: 'the value tier',
	churnRisk: 'the churn risk',
	sentiment: 'a survey answer that is',
};

const YES_WORDS: Record<YesFact, readonly [yes: string, no: string]> = {
	worriedAboutCrisis: [
		'a survey answer negative about the crisis',
		'no survey answer negative about the crisis',
	],
	customerBeforeCrisis: [
		'the first order before the crisis began',
		'the first order after the crisis began',
	],
	orderedInCrisis: ['the last order during the crisis', 'the last order not during the crisis'],
	orderedAfterCrisis: ['the last order after the crisis', 'no order after the crisis'],
};

/**
 * A condition in words, for the documents.
 *
 * @example
 * describeWho({ all: [{ fact: 'orderCount', atLeast: 2 }, { fact: 'silence', moreThan: 2 }] })
 * // 'at least 2 orders, and more than 2 times the usual gap since the last order'
 */
export function describeWho(condition: FactCondition): string {
	if ('all' in condition) return condition.all.map(partOf).join(', and ');
	if ('any' in condition) return condition.any.map(partOf).join(', or ');
	if ('oneOf' in condition) return `${TEXT_WORDS[condition.fact]} ${condition.oneOf.join(' or ')}`;
	if ('is' in condition) return YES_WORDS[condition.fact][condition.is ? 0 : 1];
	return NUMBER_WORDS[condition.fact](rangeWords(condition));
}

function partOf(condition: FactCondition): string {
	const isGroup = 'all' in condition || 'any' in condition;
	return isGroup ? `(${describeWho(condition)})` : describeWho(condition);
}

function rangeWords(range: { atLeast?: number; atMost?: number; moreThan?: number }): string {
	const { atLeast, atMost, moreThan } = range;
	if (atLeast !== undefined && atLeast === atMost) return String(atLeast);
	if (atMost === 0) return 'no';
	return [
		atLeast === undefined ? '' : `at least ${atLeast}`,
		moreThan === undefined ? '' : `more than ${moreThan}`,
		atMost === undefined ? '' : `at most ${atMost}`,
	]
		.filter((words) => words !== '')
		.join(' and ');
}

/** Words for what of a customer makes a condition hold; empty where it does not. */
export type CustomerWords = (json: unknown, context: FactContext) => string;

/**
 * What of a customer makes a condition hold, with their own figures, for the reason of a route. Of conditions any of
 * which is enough the first that holds is told.
 *
 * @example
 * customerWords(condition)(json, context) // '5 orders, 3.2 times the usual gap since the last order'
 */
export function customerWords(condition: FactCondition): CustomerWords {
	if ('all' in condition) {
		const parts = condition.all.map(customerWords);
		return (json, context) => {
			let words = '';
			for (const part of parts) words += `${words === '' ? '' : ', '}${part(json, context)}`;
			return words;
		};
	}
	if ('any' in condition) {
		const parts = condition.any.map((part) => ({
			holds: factTest(part),
			wordsOf: customerWords(part),
		}));
		return (json, context) =>
			parts.find(({ holds }) => holds(json, context))?.wordsOf(json, context) ?? '';
	}
	if ('oneOf' in condition) {
		const { fact } = condition;
		return (json) => `${TEXT_WORDS[fact]} ${findText(json, fact) ?? ''}`;
	}
	if ('is' in condition) {
		const words = YES_WORDS[condition.fact][condition.is ? 0 : 1];
		return () => words;
	}
	const { fact } = condition;
	return (json, context) => {
		const value = readNumberFact(json, fact, context) as number;
		return NUMBER_WORDS[fact](String(Math.round(value * 100) / 100));
	};
}
