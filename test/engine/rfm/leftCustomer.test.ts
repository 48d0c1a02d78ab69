import { leftCustomer } from '../../../engine/rfm/leftCustomer';
import { readPreviousScores } from '../../../engine/rfm/previousScores';

const STORED = {
	customerId: '7',
	email: 'ana@example.com',
	segment: 'Loyal',
	rfmScore: 4.33,
	totalSpent: 412.5,
	consent: 'subscribed',
	channels: ['web'],
};

function left(row: Record<string, unknown>) {
	const [previous] = readPreviousScores([row]).rest();
	if (previous === undefined) throw new Error('The row was not usable');
	return leftCustomer(previous, { hashEmails: false, scoresOnly: false });
}

describe('leftCustomer', () => {
	it('says who left, and from which segment', () => {
		expect(left(STORED)).toMatchObject({
			customerId: '7',
			email: 'ana@example.com',
			previousSegment: 'Loyal',
			segment: null,
			segmentChanged: true,
			movement: 'left',
			reason: 'Scored before, but no order of this customer is in the input now.',
		});
	});

	it('carries nothing over that may hold no longer, consent least of all', () => {
		const result = left(STORED);
		expect(result.consent).toBe('unknown');
		expect(result.channels).toEqual([]);
		const { totalSpent, orderCount, rfmCell, rfmScore, recencyDays } = result;
		expect([totalSpent, orderCount, rfmCell, rfmScore, recencyDays]).toEqual([
			null,
			null,
			null,
			null,
			null,
		]);
	});

	it('knows a guest by e-mail alone', () => {
		expect(left({ email: 'ana@example.com', segment: 'Lost' })).toMatchObject({
			customerId: null,
			email: 'ana@example.com',
		});
	});
});
