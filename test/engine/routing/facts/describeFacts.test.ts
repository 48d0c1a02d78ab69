import { zoneOf } from '../../../../engine/dates/zone';
import { customerWords, describeWho } from '../../../../engine/routing/facts/describeFacts';
import type { FactContext } from '../../../../engine/routing/facts/factContext';

const context: FactContext = {
	now: Date.parse('2026-03-01'),
	zone: zoneOf('UTC'),
	crisisTopics: [],
	usualGap: () => 40,
	typicalGapDays: 90,
};

describe('A condition of a playbook in words', () => {
	it.each([
		[{ fact: 'orderCount', atLeast: 1, atMost: 1 }, '1 order'],
		[{ fact: 'orderCount', atLeast: 2 }, 'at least 2 orders'],
		[{ fact: 'orderCount', atMost: 0 }, 'no orders'],
		[{ fact: 'recencyDays', atMost: 60 }, 'at most 60 days since the last order'],
		[
			{ fact: 'silence', moreThan: 2, atMost: 4 },
			'more than 2 and at most 4 times the usual gap since the last order',
		],
		[{ fact: 'npsScore', atLeast: 9 }, 'an NPS answer of at least 9'],
		[{ fact: 'valueTier', oneOf: ['high', 'upper'] }, 'the value tier high or upper'],
		[{ fact: 'sentiment', oneOf: ['positive'] }, 'a survey answer that is positive'],
		[{ fact: 'orderedAfterCrisis', is: false }, 'no order after the crisis'],
	] as const)('%j is "%s"', (condition, words) => {
		expect(describeWho(condition)).toBe(words);
	});

	it('holds together what belongs together', () => {
		expect(
			describeWho({
				all: [
					{
						any: [
							{ fact: 'orderCount', atLeast: 3 },
							{ fact: 'frequencyScore', atLeast: 4 },
						],
					},
					{ fact: 'worriedAboutCrisis', is: true },
				],
			}),
		).toBe(
			'(at least 3 orders, or a frequency score of at least 4), and a survey answer negative about the crisis',
		);
	});
});

describe('What of a customer makes a condition hold', () => {
	const words = (customer: object) =>
		customerWords({
			all: [
				{ fact: 'orderCount', atLeast: 1 },
				{ fact: 'recencyDays', atLeast: 1 },
				{
					any: [
						{ fact: 'churnProbability', atLeast: 0.5 },
						{ fact: 'segment', oneOf: ['At Risk'] },
					],
				},
			],
		})(customer, context);

	it('is told with their own figures', () => {
		expect(words({ orderCount: 6, recencyDays: 100, churnProbability: 0.8125 })).toBe(
			'6 orders, 100 days since the last order, a probability of churn of 0.81',
		);
	});

	it('is told in the singular of one, and of several conditions any of which is enough the first', () => {
		expect(words({ orderCount: 1, recencyDays: 1, segment: 'At Risk' })).toBe(
			'1 order, 1 day since the last order, the segment At Risk',
		);
	});
});
