import type { IDataObject } from 'n8n-workflow';
import { asShopifyOrders } from '../../sample/asShopifyOrders';
import { asZigpollResponses, ZIGPOLL_SLIDES } from '../../sample/asZigpollResponses';
import { CRISIS } from '../../sample/crisis';
import { generateSampleShop, SHARED_SAMPLE } from '../../sample/sampleShop';
import { readSurvey } from './readSurvey';
import { routeCustomers } from './routeCustomers';
import { score } from './score';

jest.setTimeout(240_000);

describe('the concerned loyalists of the sample shop', () => {
	it('are found from orders and survey answers alone, as measured against what the generator knows', async () => {
		const shop = generateSampleShop(SHARED_SAMPLE);
		const questionOf = new Map<string, string>(
			ZIGPOLL_SLIDES.map(({ _id, title }) => [_id, title]),
		);
		const answers = asZigpollResponses(shop).map((response) => ({
			...response,
			question: questionOf.get(response.slideId),
		}));
		const scored = await score(asShopifyOrders(shop), {
			parameters: { analysisDate: '2026-06-30' },
		});
		const survey = await readSurvey(answers);
		const answerOf = new Map<string, IDataObject>();
		for (const { json } of survey.responses) {
			const answeredAt = (json.answeredAt as string | null) ?? '';
			if (typeof json.email === 'string' && answeredAt >= CRISIS.from) {
				answerOf.set(json.email, json);
			}
		}
		const customers = scored.customers.map(({ json }) => ({
			...(answerOf.get(json.email as string) ?? {}),
			...json,
		}));
		const routed = await routeCustomers(customers, {
			parameters: { mode: 'playbook', playbook: 'crisis', crisisBegan: CRISIS.from },
		});
		const found = new Set((routed.outputs[0] ?? []).map(({ json }) => json.email as string));
		const concerned = new Set(
			shop.customers
				.filter(({ number }) => shop.truth.concernedLoyalists.includes(number))
				.map(({ email }) => email?.toLowerCase() ?? ''),
		);
		const right = [...found].filter((email) => concerned.has(email)).length;
		const precision = right / found.size;
		const recall = right / concerned.size;
		expect(concerned.size).toBe(60);
		expect(precision).toBeGreaterThanOrEqual(0.75);
		expect(recall).toBeGreaterThanOrEqual(0.75);
	});
});
