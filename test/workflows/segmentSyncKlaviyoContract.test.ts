import type { Rate } from '../../engine/connection/rate';
import { IMPORT_RATES } from '../../engine/destinations/klaviyo/klaviyoImport';
import { SINGLE_PROFILE_RATES } from '../../engine/destinations/klaviyo/listMembers';
import { startFastClock } from '../support/fastClock';
import { startKlaviyoContract, type KlaviyoContract } from '../support/klaviyoContract';
import { startKlaviyoService, type KlaviyoService } from '../support/klaviyoService';
import { describeWithSharedData } from '../support/sharedData';
import { customers, syncSegments } from './syncSegments';

describeWithSharedData(
	'apis/klaviyo',
	"every request against Klaviyo's own specification",
	({ path }) => {
		let klaviyo: KlaviyoService;
		let contract: KlaviyoContract;
		const clock = startFastClock(50);

		beforeAll(async () => {
			[klaviyo, contract] = await Promise.all([startKlaviyoService(), startKlaviyoContract(path)]);
		});

		afterAll(async () => {
			clock.stop();
			await Promise.all([klaviyo.stop(), contract.stop()]);
		});

		beforeEach(() => {
			klaviyo.requests.length = 0;
		});

		async function sync(items: Parameters<typeof syncSegments>[0], options = {}) {
			return await syncSegments(
				items,
				{ destination: 'klaviyo', options },
				'segmentationKlaviyoApi',
				{
					credentials: {
						segmentationKlaviyoApi: { apiKey: 'pk_test', baseUrl: klaviyo.address },
					},
				},
			);
		}

		async function expectNoViolations() {
			expect(klaviyo.requests.length).toBeGreaterThan(0);
			for (const request of klaviyo.requests) {
				expect([request.path, await contract.violations(request)]).toEqual([request.path, []]);
			}
		}

		it('sends profiles, events and list changes as the specification wants them, and asks for errors page by page', async () => {
			for (const at of [1, 2, 3]) klaviyo.refuse(`customer${at}@example.com`, 'Invalid');
			await sync(
				customers(6, (at) => ({ phone: '+4930123456', rfmScore: at === 0 ? null : 3 })),
				{ addToList: 'VIP', removeFromList: 'Old' },
			);
			const kinds = new Set(
				klaviyo.requests.map(({ method, path: to }) =>
					`${method} ${to}`.replace(/job-\d+|VIP|Old/, '{id}'),
				),
			);
			expect([...kinds].sort()).toEqual([
				'DELETE /api/lists/{id}/relationships/profiles',
				'GET /api/profile-bulk-import-jobs/{id}',
				'GET /api/profile-bulk-import-jobs/{id}/import-errors',
				'POST /api/event-bulk-create-jobs',
				'POST /api/profile-bulk-import-jobs',
				'POST /api/profile-import',
			]);
			await expectNoViolations();
		}, 120_000);

		it.each([
			['only a phone number', { email: null, customerId: null, phone: '+4930123456' }],
			['only a customer ID', { email: null }],
			['nothing but empty fields', { segment: null, rfmScore: null, rfmCell: null }],
			[
				'texts of every kind',
				{ segment: '“VIP” \u{1F496} \u0000 \n', topProduct: 'x'.repeat(5_000) },
			],
			['lists, records and truth values', { topProduct: ['a', 'b'], topCategory: { a: true } }],
		])('sends a customer with %s as the specification wants it', async (_, change) => {
			await sync(customers(1, () => change));
			await expectNoViolations();
		});

		it('would be told of a wrong request', async () => {
			await sync(customers(1));
			const [first] = klaviyo.requests;
			expect(first?.headers['content-type']).toBe('application/vnd.api+json');
			const wrong = await contract.violations({ ...first!, body: { data: { type: 'wrong' } } });
			expect(wrong.length).toBeGreaterThan(0);
		});

		it.each([
			['POST /api/profile-bulk-import-jobs', IMPORT_RATES],
			['GET /api/profile-bulk-import-jobs/{job_id}', IMPORT_RATES],
			['GET /api/profile-bulk-import-jobs/{id}/import-errors', IMPORT_RATES],
			['POST /api/event-bulk-create-jobs', IMPORT_RATES],
			['POST /api/profile-import', SINGLE_PROFILE_RATES],
			['DELETE /api/lists/{id}/relationships/profiles', IMPORT_RATES],
		] as Array<[string, Rate[]]>)(
			'keeps for %s the limits that the specification names',
			(operation, [second, minute]) => {
				expect(contract.rateLimitOf(operation)).toEqual({
					burst: `${second?.requests}/s`,
					steady: `${minute?.requests}/m`,
				});
			},
		);
	},
);
