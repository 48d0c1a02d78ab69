import { asShopifyOrders } from '../../sample/asShopifyOrders';
import { runWorkflow } from '../support/n8nEngine';
import { score, scoreWorkflow, SMALL_SHOP } from './score';

jest.setTimeout(60_000);

const rows = [
	{ Kundin: 'a', Tag: '2026-01-01', Summe: '10.00' },
	{ Kundin: 'b', Tag: '2026-01-02', Summe: '20.00' },
];
/** Names a field that no row has. */
const misnamed = {
	source: 'custom',
	customerField: 'Kundin',
	dateField: 'Tag',
	amountField: 'Betrag',
};

describe('RFM Score without orders', () => {
	it('is not reached, as no node is, where the shop gives no items', async () => {
		const run = await runWorkflow(scoreWorkflow([]));
		expect(run.status).toBe('success');
		expect(run.runsOf('RFM Score')).toEqual([]);
	});

	it('gives no customers and a hint where the shop says with an empty item that it has none', async () => {
		const { status, customers, segments, rejected, hintTexts } = await score([{}]);
		expect(status).toBe('success');
		expect([customers, segments]).toEqual([[], []]);
		expect(rejected).toEqual([
			{
				json: {
					item: {},
					reason: 'unrecognised',
					detail:
						'This item is empty. If it carries a file, put an Extract from File node before this one.',
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(hintTexts.join(' ')).toContain('No customer could be scored');
	});

	it('gives no customers and a hint where only Previous Scores has items', async () => {
		const previous = [{ customerId: '7', segment: 'Loyal', rfmScore: 4 }];
		const { status, customers, segments, hintTexts } = await score([], { previous });
		expect(status).toBe('success');
		expect(hintTexts[0]).toMatch(/^There were no items to read/);
		expect(segments).toEqual([]);
		// An empty answer of the shop is no sign that every customer has left.
		expect(customers).toEqual([]);
	});

	it('rejects what are no orders, and says what was looked for and what was found', async () => {
		const items = [
			{ temperature: 21 },
			{ title: 'Ring', price: 3 },
			{ data: [1, 2] },
			{ error: 'x' },
		];
		const { status, customers, rejected, hintTexts } = await score(items);
		expect(status).toBe('success');
		expect(customers).toEqual([]);
		expect(rejected.map(({ json }) => json.item)).toEqual(items);
		expect(new Set(rejected.map(({ json }) => json.reason))).toEqual(new Set(['unrecognised']));
		expect(rejected[0]?.json.detail).toContain('temperature');
		expect(hintTexts.join(' ')).toContain(
			'Looked for orders, order lines or customer summaries with a customer, a date and an amount',
		);
	});

	it('names the reason in a hint where every order was cancelled', async () => {
		const cancelled = asShopifyOrders(SMALL_SHOP)
			.slice(0, 3)
			.map((order) => ({ ...order, cancelled_at: order.created_at }));
		const { customers, rejected, hintTexts } = await score(cancelled);
		expect(customers).toEqual([]);
		expect(rejected.map(({ json }) => json.reason)).toEqual(Array(3).fill('cancelled'));
		expect(hintTexts[0]).toContain('0 used, 3 rejected (3 cancelled)');
	});
});

describe('RFM Score with a named field that no item has', () => {
	it('stops with an error that lists the fields there are', async () => {
		const { status, error } = await score(rows, { parameters: misnamed });
		expect(status).toBe('error');
		expect(error?.message).toContain('"Betrag"');
		expect(error?.description).toContain('Kundin, Tag, Summe');
	});

	it('gives the error as an item where it may continue', async () => {
		const { status, outputs } = await score(rows, {
			parameters: misnamed,
			settings: { onError: 'continueRegularOutput' },
		});
		expect(status).toBe('success');
		expect(outputs.map((items) => items.length)).toEqual([1, 0, 0]);
		expect(outputs[0]?.[0]?.json.error).toContain('"Betrag"');
		expect(outputs[0]?.[0]?.pairedItem).toEqual({ item: 0 });
	});

	it('gives the error at the error output where it has one, and nothing among the customers', async () => {
		const { status, outputs } = await score(rows, {
			parameters: misnamed,
			settings: { onError: 'continueErrorOutput' },
		});
		expect(status).toBe('success');
		expect(outputs.map((items) => items.length)).toEqual([0, 0, 0, 1]);
		expect(outputs[3]?.[0]?.json.error).toContain('"Betrag"');
	});

	it('scores as usual once the field is named rightly', async () => {
		const parameters = { ...misnamed, amountField: 'Summe' };
		const { customers } = await score(rows, { parameters });
		expect(customers.map(({ json }) => [json.customerId, json.totalSpent])).toEqual([
			['b', 20],
			['a', 10],
		]);
	});
});

describe('RFM Score with a parameter that cannot be', () => {
	it.each([
		['an analysis date that is none', { analysisDate: 'soon' }, /"Analysis Date" is not a date/],
		['a scale of eleven scores', { scale: 11 }, /"Number of Scores" has a value/],
		['a time zone that is not on earth', { options: { timeZone: 'Mars/Base' } }, /Mars\/Base/],
		['weights that are all 0', { options: zeroWeights() }, /All three weights are 0/],
		['a reference that is none', { scoring: 'reference', reference: '{}' }, /reference is not one/],
	])('says so: %s', async (_, parameters, message) => {
		const { status, error } = await score(rows, { parameters });
		expect(status).toBe('error');
		expect(error?.message).toMatch(message);
	});
});

function zeroWeights() {
	return { recencyWeight: 0, frequencyWeight: 0, monetaryWeight: 0 };
}

describe('RFM Score with options that contradict each other', () => {
	const rates = (...given: Array<[string, number]>) => ({
		exchangeRates: { rates: given.map(([currency, rate]) => ({ currency, rate })) },
	});

	it('asks which of two rates for one currency holds', async () => {
		const options = rates(['USD', 0.9], ['usd', 1.2]);
		const { status, error } = await score(rows, { parameters: { options } });
		expect(status).toBe('error');
		expect(error?.message).toBe('There are two exchange rates for USD');
	});

	it('does not mind a rate that is given twice', async () => {
		const options = rates(['USD', 0.9], ['USD', 0.9]);
		expect((await score(rows, { parameters: { options } })).status).toBe('success');
	});
});

describe('RFM Score with a rule whose expression gives nothing', () => {
	it('takes any score, as it does where the field is left empty', async () => {
		const named = rows.map(({ Kundin, ...row }) => ({ ...row, Kunde: Kundin }));
		const customSegments = { segments: [{ name: 'All', recency: '1-5', frequency: null }] };
		const { customers } = await score(named, {
			parameters: { segmentMap: 'custom', customSegments: customSegments as never },
		});
		expect(customers.map(({ json }) => json.segment)).toEqual(['All', 'All']);
	});
});

describe('RFM Score while its execution is cancelled', () => {
	const orders = Array.from({ length: 200_000 }, (_, id) => ({
		id: id + 1,
		financial_status: 'paid',
		total_price: '10.00',
		currency: 'EUR',
		processed_at: '2026-01-01T12:00:00Z',
		email: `customer${id % 50_000}@example.com`,
	}));

	it('stops within a second, with nothing put out, and n8n calls it canceled', async () => {
		const stop = new AbortController();
		let stoppedAt = NaN;
		const run = await runWorkflow(scoreWorkflow(orders), {
			signal: stop.signal,
			onNodeStart: (node) => {
				if (node !== 'RFM Score') return;
				stoppedAt = Date.now();
				stop.abort();
			},
		});
		expect(Date.now() - stoppedAt).toBeLessThan(1000);
		expect(run.runOf('RFM Score').outputs).toEqual([]);
		expect(run.status).toBe('canceled');
	});
});

describe('RFM Score with an expression in the place of a field’s name', () => {
	it('says that no item has such a field, and which there are', async () => {
		const parameters = { source: 'custom', customerField: 'Kundin', dateField: 'Tag' };
		const run = await score(rows, { parameters: { ...parameters, amountField: 10 } });
		expect(run.error?.message).toBe('No item has the field "10"');
		expect(run.error?.description).toContain('what holds the amount, or correct the name');
	});
});
