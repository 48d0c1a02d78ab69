import { CATALOGUE, CATEGORIES, CATEGORY_SHARE, productsOf } from '../../sample/catalogue';
import { COUNTRIES } from '../../sample/countries';
import { CRISIS } from '../../sample/crisis';

describe('The catalogue of the sample shop', () => {
	it('has a name and a number of its own for every product', () => {
		expect(new Set(CATALOGUE.map(({ sku }) => sku)).size).toBe(CATALOGUE.length);
		expect(new Set(CATALOGUE.map(({ name }) => name)).size).toBe(CATALOGUE.length);
	});

	it('sells something in every category, in whole cents', () => {
		expect(new Set(CATALOGUE.map(({ category }) => category))).toEqual(new Set(CATEGORIES));
		expect(
			CATALOGUE.every(({ priceCents }) => Number.isInteger(priceCents) && priceCents > 0),
		).toBe(true);
	});

	it('has shares of categories and of countries that sum to 1', () => {
		const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
		expect(sum(Object.values(CATEGORY_SHARE))).toBeCloseTo(1, 10);
		expect(sum(COUNTRIES.map(({ share }) => share))).toBeCloseTo(1, 10);
	});

	it('has the collections that the crisis hits', () => {
		expect(productsOf(CRISIS.recalledCollection).length).toBeGreaterThan(2);
		expect(productsOf(CRISIS.stoppedCollection).length).toBeGreaterThan(2);
	});
});
