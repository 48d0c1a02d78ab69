import { shareReport } from '../../../../engine/routing/guards/fairness/shareReport';
import { bySegment, route } from '../route';

const many = (count: number, json: object) => Array<object>(count).fill(json);

const textsOf = (jsons: object[], fields = ['country']) =>
	route(jsons, bySegment(), { report: shareReport(fields) }).hints.map(({ text }) => text);

describe('the share report', () => {
	it('warns where an output has strikingly many of a country', () => {
		const jsons = [
			...many(90, { segment: 'Lost', country: 'PL' }),
			...many(10, { segment: 'Lost', country: 'DE' }),
			...many(100, { segment: 'Loyal', country: 'DE' }),
		];
		expect(textsOf(jsons)).toContainEqual(
			expect.stringContaining('90% of "Lost" have country "PL", against 45% of all customers.'),
		);
	});

	it('says so where nothing differs: a small difference, or a large one among few, is none', () => {
		const jsons = [
			...many(500, { segment: 'Loyal', country: 'DE' }),
			...many(450, { segment: 'Loyal', country: 'AT' }),
			...many(450, { segment: 'Lost', country: 'DE' }),
			...many(500, { segment: 'Lost', country: 'AT' }),
			...many(5, { segment: 'Champions', country: 'AT' }),
		];
		expect(textsOf(jsons)).toEqual([
			expect.stringContaining('By "country" no output differs strongly'),
		]);
	});

	it('says nothing of a field that no item has, and refuses one with a value for each customer', () => {
		expect(textsOf(many(3, { segment: 'Lost' }))).toEqual([]);
		const jsons = Array.from({ length: 300 }, (_, id) => ({ segment: 'Lost', id: `c${id}` }));
		expect(textsOf(jsons, ['id'])).toEqual([expect.stringContaining('more than 200 values')]);
	});
});
