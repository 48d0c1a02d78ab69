import { countryOf } from '../../sample/countries';
import { DISCOUNT_CODES } from '../../sample/discountCodes';
import { FREE_SHIPPING_FROM } from '../../sample/placeOrder';
import { keptCents, lineCents, refundedCents, taxWithin } from '../../sample/sampleOrder';
import { SHOP } from './sharedShop';

const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('An order of the sample shop', () => {
	it('has a total that is its lines less their discounts, plus shipping, in whole cents', () => {
		const wrong = SHOP.orders.filter(
			({ lines, shippingCents, totalCents }) =>
				totalCents !== total(lines.map(lineCents)) + shippingCents ||
				!Number.isInteger(totalCents) ||
				totalCents <= 0,
		);
		expect(wrong).toEqual([]);
	});

	it('has the discount that its code gives, on every line', () => {
		for (const { lines, discountCode, discountPercent } of SHOP.orders) {
			for (const { product, quantity, discountCents } of lines) {
				const full = product.priceCents * quantity;
				expect(discountCents).toBe(Math.round((full * discountPercent) / 100));
			}
			const percents = DISCOUNT_CODES.filter(({ code }) => code === discountCode);
			expect(percents[0]?.percent ?? 0).toBe(discountPercent);
		}
	});

	it('contains the tax of the country that it goes to', () => {
		for (const { lines, country, shippingCents, shippingTaxCents } of SHOP.orders) {
			const { vatPercent } = countryOf(country);
			expect(lines.map(({ taxCents }) => taxCents)).toEqual(
				lines.map((line) => taxWithin(lineCents(line), vatPercent)),
			);
			expect(shippingTaxCents).toBe(taxWithin(shippingCents, vatPercent));
		}
	});

	it('is delivered free from 60 EUR on and carried home from the store', () => {
		for (const { channel, lines, shippingCents } of SHOP.orders) {
			const free = channel === 'pos' || total(lines.map(lineCents)) >= FREE_SHIPPING_FROM;
			expect(shippingCents > 0).toBe(!free);
		}
	});

	it('is never refunded more than it was paid, nor before it was placed, nor the same line twice', () => {
		for (const order of SHOP.orders) {
			expect(refundedCents(order)).toBeLessThanOrEqual(order.totalCents);
			const lines = order.refunds.flatMap((refund) => refund.lines);
			expect(new Set(lines).size).toBe(lines.length);
			for (const { at, cents } of order.refunds) {
				expect(at > order.placedAt).toBe(true);
				expect(cents).toBeGreaterThan(0);
			}
		}
	});

	it('is refunded now in part, now whole', () => {
		const refunded = SHOP.orders.filter(
			({ state, refunds }) => state === 'paid' && refunds.length > 0,
		);
		const whole = refunded.filter((order) => keptCents(order) === 0).length / refunded.length;
		expect(whole).toBeGreaterThan(0.2);
		expect(whole).toBeLessThan(0.8);
	});

	it('brings the shop nothing when it is cancelled, unpaid or a test', () => {
		const kept = SHOP.orders.filter(({ state, test }) => state !== 'paid' || test).map(keptCents);
		expect(new Set(kept)).toEqual(new Set([0]));
	});
});
