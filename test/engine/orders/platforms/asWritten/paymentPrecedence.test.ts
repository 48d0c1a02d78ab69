import { paymentPrecedence } from '../../../../../engine/orders/platforms/asWritten/paymentPrecedence';
import { REJECTION_REASONS } from '../../../../../engine/orders/rejection';

describe('which record of a payment counts', () => {
	it('is by rank where the record counts', () => {
		expect(paymentPrecedence(3, undefined)).toBe(3);
	});

	it('is any other record rather than one that shows no money', () => {
		expect(paymentPrecedence(3, { reason: 'unpaid', detail: 'x' })).toBe(0);
	});

	it.each(REJECTION_REASONS.filter((reason) => reason !== 'unpaid'))(
		'is by rank where the record is out because of %s',
		(reason) => {
			expect(paymentPrecedence(3, { reason, detail: 'x' })).toBe(3);
		},
	);
});
