import fc from 'fast-check';
import { readMoneyObject } from '../../../engine/money/moneyObject';
import { HOSTILE_VALUES } from '../../support/hostileValues';

const KEYS = ['amount', 'value', 'currency', 'centAmount', 'divisor', 'precision', 'unit', 'gross'];

describe('readMoneyObject under attack', () => {
	it.each(HOSTILE_VALUES)('gives a finite amount or nothing for %s', (_, value) => {
		for (const key of KEYS) {
			for (const money of [value, { [key]: value }, { amount: 1230, [key]: value }]) {
				const read = readMoneyObject(money);
				if (read !== undefined) expect(Number.isFinite(read.amount)).toBe(true);
			}
		}
	});

	it('gives up on 10,000 sums within each other', () => {
		let money: unknown = { amount: '1.50' };
		for (let level = 0; level < 10_000; level++) money = { gross: money };
		expect(readMoneyObject(money)).toBeUndefined();
	});

	it('goes by own keys alone', () => {
		expect(readMoneyObject(Object.create({ amount: '1.50' }))).toBeUndefined();
		expect(readMoneyObject(JSON.parse('{"__proto__":{"amount":"1.50"}}'))).toBeUndefined();
	});

	it('does not divide by nothing', () => {
		for (const divisor of [0, -100, Infinity]) {
			expect(readMoneyObject({ amount: 1230, divisor, currency: 'EUR' })?.unitShownBy).toBe(
				'nothing',
			);
		}
	});

	it('gives a finite amount or nothing for any object of these keys', () => {
		const money = fc.dictionary(
			fc.constantFrom(...KEYS, 'scale', 'units', 'nanos', '__proto__'),
			fc.jsonValue({ maxDepth: 2 }),
		);
		fc.assert(
			fc.property(money, (object) => {
				const read = readMoneyObject(object);
				if (read !== undefined) expect(Number.isFinite(read.amount)).toBe(true);
			}),
			{ seed: 1, numRuns: 2000 },
		);
	});
});
