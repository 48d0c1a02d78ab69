import { z } from 'zod';
import { InputError } from '../../../engine/inputError';
import { parseParameters } from '../../../nodes/parameters/parseParameters';

const schema = z.object({
	scoring: z.enum(['quantiles', 'thresholds']),
	scale: z.number().max(10),
});
const names = { scoring: 'Scoring', scale: 'Number of Scores' };

function refusal(values: object): InputError {
	try {
		parseParameters(schema, values, names);
	} catch (error) {
		if (error instanceof InputError) return error;
	}
	throw new Error('The parameters were accepted');
}

describe('a parameter that an expression filled in wrongly', () => {
	it('is named as the screen names it, with what it is and what it can be', () => {
		const { message, description } = refusal({ scoring: 'quantile', scale: 5 });
		expect(message).toBe('The parameter "Scoring" has a value that it cannot have');
		expect(description).toBe(
			'It is "quantile", and can be "quantiles" or "thresholds". If the value comes from an expression, check what it gives.',
		);
	});

	it('is named with its limit where it is a number', () => {
		const { message, description } = refusal({ scoring: 'quantiles', scale: 11 });
		expect(message).toBe('The parameter "Number of Scores" has a value that it cannot have');
		expect(description).toContain('10');
	});

	it('is told from one that can be used', () => {
		const values = { scoring: 'thresholds', scale: 5 };
		expect(parseParameters(schema, values, names)).toEqual(values);
	});
});
