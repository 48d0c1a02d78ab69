import { InputError } from '../../../../engine/inputError';
import { parseReference, type RfmReference } from '../../../../engine/rfm/scoring/reference';

const percentiles = Array.from({ length: 99 }, (_, i) => ({ at: i, inclusive: false }));
const measure = {
	cutPoints: [
		{ at: 1, inclusive: true },
		{ at: 2, inclusive: false },
	],
	percentiles,
};
const saved: RfmReference = {
	kind: 'rfmReference',
	version: 1,
	analysisDate: '2026-06-30T00:00:00.000Z',
	customers: 3000,
	currency: 'EUR',
	scale: 3,
	averageOrderValue: 84.2,
	recency: measure,
	frequency: measure,
	monetary: measure,
};

function refusal(value: unknown): InputError {
	try {
		parseReference(value);
	} catch (error) {
		if (error instanceof InputError) return error;
	}
	throw new Error('It was taken for a reference');
}

describe('parseReference', () => {
	it.each([
		['the object', saved],
		['the item that holds it', { reference: saved }],
		['its JSON', JSON.stringify(saved)],
		['the JSON of the item, as a database column keeps it', JSON.stringify({ reference: saved })],
	])('reads %s', (_, value) => {
		expect(parseReference(value)).toEqual(saved);
	});

	it('reads the reference of a shop whose orders name no currency', () => {
		expect(parseReference({ ...saved, currency: null }).currency).toBeNull();
	});

	it.each([
		['nothing', undefined],
		['null', null],
		['an empty field', ''],
		['a sentence', 'the one from yesterday'],
		['half of a JSON text', JSON.stringify(saved).slice(0, 200)],
		['an item of another node', { json: { orders: [] } }],
		['a list', [saved]],
		['another version', { ...saved, version: 2 }],
		['no customers', { ...saved, customers: 0 }],
		['a scale of 2', { ...saved, scale: 2 }],
		['a scale of 11', { ...saved, scale: 11 }],
		['cut points as text', { ...saved, recency: { ...measure, cutPoints: ['1', '2'] } }],
		[
			'a cut point at NaN',
			{
				...saved,
				recency: {
					...measure,
					cutPoints: [
						{ at: NaN, inclusive: true },
						{ at: 1, inclusive: true },
					],
				},
			},
		],
		['no percentiles', { ...saved, monetary: { ...measure, percentiles: [] } }],
		['a measure missing', { ...saved, frequency: undefined }],
	])('refuses %s and says what to do', (_, value) => {
		const error = refusal(value);
		expect(error.code).toBe('reference');
		expect(error.message).toBe('The reference is not one that RFM Score has put out');
		expect(error.description).toContain('Run RFM Score once over all orders');
	});

	it('refuses cut points that are more or fewer than the scores need', () => {
		expect(refusal({ ...saved, scale: 5 }).code).toBe('reference');
		expect(refusal({ ...saved, scale: 4 }).code).toBe('reference');
	});

	it('refuses cut points that do not ascend', () => {
		const cutPoints = [...measure.cutPoints].reverse();
		expect(refusal({ ...saved, monetary: { ...measure, cutPoints } }).code).toBe('reference');
	});
});
