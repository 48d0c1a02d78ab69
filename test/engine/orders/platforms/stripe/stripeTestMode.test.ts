import { stripeTestMode } from '../../../../../engine/orders/platforms/stripe/stripeTestMode';

describe("Stripe's test mode", () => {
	it('is known by livemode', () => {
		expect(stripeTestMode({ livemode: false })).toEqual({
			reason: 'test',
			detail: 'Stripe says livemode: false. Use a live key to read real payments.',
		});
	});

	it.each([true, undefined, null, 'false', 0])(
		'is not assumed where livemode is %j',
		(livemode) => {
			expect(stripeTestMode({ livemode })).toBeUndefined();
		},
	);
});
