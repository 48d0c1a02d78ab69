import {
	recogniseScale,
	type ScoreEvidence,
} from '../../../../engine/sentiment/scales/recogniseScale';

const told = (evidence: Partial<ScoreEvidence>) => {
	const range = recogniseScale({
		question: '',
		isScore: false,
		count: 50,
		lowest: 1,
		highest: 5,
		areWhole: true,
		...evidence,
	});
	return range === undefined ? undefined : `${range.scale} ${range.low}–${range.high}`;
};

describe('the scale of scores', () => {
	it('is what the platform says, with its ends', () => {
		expect(told({ declared: 'ces', low: 1, high: 7, highest: 5 })).toBe('ces 1–7');
		expect(told({ declared: 'nps', highest: 4 })).toBe('nps 0–10');
	});

	it('is what the question says, with the ends of all values', () => {
		const question = 'How satisfied are you?';
		expect(told({ question })).toBe('csat 1–5');
		expect(told({ question, highest: 10 })).toBe('csat 1–10');
		expect(told({ question, lowest: 0, highest: 10 })).toBe('csat 0–10');
		expect(told({ question, highest: 87 })).toBe('csat 0–100');
		expect(told({ question, highest: 3, count: 100 })).toBe('csat 1–3');
		expect(told({ question, highest: 3, count: 3 })).toBe('csat 1–5');
	});

	it('has the ends that the question states, also where only the middle of it was given', () => {
		expect(told({ question: 'On a scale of 1 to 10, how satisfied are you?' })).toBe('csat 1–10');
		expect(told({ question: 'How satisfied are you? (1-7)' })).toBe('csat 1–7');
		expect(told({ question: 'How easy was it? (1 = hard, 7 = easy)', count: 90 })).toBe('ces 1–7');
		expect(told({ question: 'Would you recommend us? (0-10)', count: 90 })).toBe('nps 0–10');
		expect(told({ question: 'Would you recommend us? (1-5)', count: 2 })).toBeUndefined();
		expect(told({ question: 'Quality: rate from 1 (bad) to 5 (great)' })).toBe('csat 1–5');
		expect(told({ question: 'How many rings do you own (1-5)?' })).toBeUndefined();
	});

	it('goes by the values where they lie beyond the ends that are stated', () => {
		const question = 'On a scale of 1 to 5, how satisfied are you?';
		expect(told({ question, highest: 9 })).toBe('csat 1–10');
	});

	it('is NPS on 0 to 10 only', () => {
		expect(told({ declared: 'nps', low: 1, high: 5 })).toBeUndefined();
		const question = 'Would you recommend us?';
		expect(told({ question, lowest: 0, highest: 10 })).toBe('nps 0–10');
		expect(told({ question, highest: 3, count: 2 })).toBe('nps 0–10');
		expect(told({ question, lowest: 1, highest: 5, count: 200 })).toBeUndefined();
		expect(told({ question, highest: 11 })).toBeUndefined();
	});

	it('takes effort for a scale to 7, unless enough answers stop at 5', () => {
		const question = 'How easy was it?';
		expect(told({ question, highest: 4, count: 3 })).toBe('ces 1–7');
		expect(told({ question, highest: 5, count: 30 })).toBe('ces 1–5');
	});

	it('goes by the range where nobody knows the question', () => {
		expect(told({ lowest: 3, highest: 10 })).toBe('nps 0–10');
		expect(told({ highest: 5 })).toBe('csat 1–5');
		expect(told({ highest: 5, count: 1 })).toBeUndefined();
		expect(told({ highest: 90 })).toBeUndefined();
	});

	it('takes no number for a score that is asked for something else', () => {
		expect(told({ question: 'How many pets do you have?' })).toBeUndefined();
		expect(told({ question: 'Our new shop', isScore: true })).toBe('csat 1–5');
	});

	it('is none where there are no scores', () => {
		expect(told({ question: 'Satisfied?', count: 0, lowest: Infinity, highest: -Infinity })).toBe(
			undefined,
		);
	});
});
