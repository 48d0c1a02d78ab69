import {
	stateExclusion,
	stateMeanings,
} from '../../../../../engine/orders/platforms/asWritten/stateExclusion';

const MEANINGS = stateMeanings({ counts: 'paid, completed', cancelled: 'canceled' });

describe('stateExclusion', () => {
	it.each(['paid', 'PAID', 'completed'])('lets what was paid count: %s', (state) => {
		expect(stateExclusion('mollie', 'status', state, MEANINGS)).toBeUndefined();
	});

	it('says why an order does not count, in the words of the platform', () => {
		expect(stateExclusion('mollie', 'status', 'canceled', MEANINGS)).toEqual({
			reason: 'cancelled',
			detail: 'Mollie says status: canceled',
		});
	});

	it.each([undefined, null, 'napping', 4, {}, 'constructor'])(
		'takes no money for paid that may not have come: %p',
		(state) => {
			expect(stateExclusion('mollie', 'status', state, MEANINGS)?.reason).toBe('unpaid');
		},
	);
});
