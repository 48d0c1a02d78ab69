import { startKlaviyoContract } from '../support/klaviyoContract';
import { startKlaviyoService } from '../support/klaviyoService';
import { describeWithSharedData } from '../support/sharedData';
import { customers, syncSegments } from './syncSegments';

describeWithSharedData(
	'apis/klaviyo',
	"every request against Klaviyo's own specification",
	({ path }) => {
		it('sends profiles, events and list changes as the specification wants them', async () => {
			const [klaviyo, contract] = await Promise.all([
				startKlaviyoService(),
				startKlaviyoContract(path),
			]);
			try {
				klaviyo.refuse('customer2@example.com', 'Invalid');
				await syncSegments(
					customers(5, (at) => ({ phone: '+4930123456', rfmScore: at === 0 ? null : 3 })),
					{ destination: 'klaviyo', options: { addToList: 'VIP', removeFromList: 'Old' } },
					'segmentationKlaviyoApi',
					{
						credentials: {
							segmentationKlaviyoApi: { apiKey: 'pk_test', baseUrl: klaviyo.address },
						},
					},
				);
				const kinds = new Set(
					klaviyo.requests.map(({ method, path: to }) => `${method} ${to.split('/')[2]}`),
				);
				expect([...kinds].sort()).toEqual([
					'DELETE lists',
					'GET profile-bulk-import-jobs',
					'POST event-bulk-create-jobs',
					'POST profile-bulk-import-jobs',
					'POST profile-import',
				]);
				for (const request of klaviyo.requests) {
					expect(await contract.violations(request)).toEqual([]);
				}
				const first = klaviyo.requests[0];
				expect(first?.headers['content-type']).toBe('application/vnd.api+json');
				const wrong = await contract.violations({ ...first!, body: { data: { type: 'wrong' } } });
				expect(wrong.length).toBeGreaterThan(0);
			} finally {
				await Promise.all([klaviyo.stop(), contract.stop()]);
			}
		}, 120_000);
	},
);
