import { customers, detailsOf, syncSegments } from './syncSegments';

describe('an audience file', () => {
	it('holds hashes and values, and nobody who unsubscribed', async () => {
		const { synced, failed } = await syncSegments(
			customers(3, (item) => ({
				email: item === 0 ? ' Ana@Example.com' : `c${item}@example.com`,
				consent: item === 2 ? 'unsubscribed' : 'subscribed',
				predictedValue: 120.5,
			})),
			{ destination: 'audience', network: 'meta' },
			'segmentationKlaviyoApi',
		);
		expect(synced).toMatchObject([
			{
				network: 'meta',
				people: 2,
				requests: [
					{
						payload: {
							schema: ['EMAIL', 'PHONE', 'LOOKALIKE_VALUE'],
							data: [
								// printf %s ana@example.com | sha256sum
								['8e43ca37701228e74983efdbd0cff5c16b3b1e5d4e29a7c05626d4d25a018e11', '', 120.5],
								[expect.stringMatching(/^[0-9a-f]{64}$/), '', 120.5],
							],
						},
					},
				],
			},
		]);
		expect(detailsOf(failed)).toEqual(['This customer has unsubscribed.']);
	});
});
