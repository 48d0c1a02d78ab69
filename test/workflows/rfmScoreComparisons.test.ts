import type { IPairedItemData } from 'n8n-workflow';
import { asShopifyOrders } from '../../sample/asShopifyOrders';
import { score, SMALL_SHOP, type Scored } from './score';

jest.setTimeout(60_000);

const orders = asShopifyOrders(SMALL_SHOP);
const SCORES = ['recencyScore', 'frequencyScore', 'monetaryScore', 'rfmCell', 'rfmScore'];

let shop: Scored;

beforeAll(async () => {
	shop = await score(orders, { parameters: { options: { outputReference: true } } });
});

type Json = Scored['customers'][number]['json'];

const jsonOf = (items: Scored['customers']): Json[] => items.map(({ json }) => json);

function pairsOf({ pairedItem }: Scored['customers'][number]): IPairedItemData[] {
	return [pairedItem as IPairedItemData | IPairedItemData[]].flat();
}

function ordersOf(customer: Scored['customers'][number]) {
	return pairsOf(customer).map(({ item }) => orders[item] as (typeof orders)[number]);
}

describe('RFM Score with Previous Scores', () => {
	it('says nothing of movement without them', () => {
		for (const { previousSegment, segmentChanged, movement } of jsonOf(shop.customers)) {
			expect([previousSegment, segmentChanged, movement]).toEqual([null, null, null]);
		}
	});

	it('says nothing of movement in a first run, while the table of earlier scores is empty', async () => {
		const { customers } = await score(orders, { previous: [] });
		expect(jsonOf(customers)).toEqual(jsonOf(shop.customers));
	});

	it('moves nobody between two runs over the same orders', async () => {
		const previous = jsonOf(shop.customers);
		const again = await score(orders, { previous });
		expect(again.customers).toHaveLength(previous.length);
		for (const [index, json] of jsonOf(again.customers).entries()) {
			expect(json).toEqual({
				...previous[index],
				previousSegment: json.segment,
				segmentChanged: false,
				movement: 'same',
			});
		}
	});

	it('tells who is new, who went up or down, and who left', async () => {
		const [best, ...others] = jsonOf(shop.customers) as [Json, ...Json[]];
		const worst = others.at(-1) as Json;
		const unknown = others[5] as Json;
		const previous = [
			{ ...best, segment: 'Lost' },
			...others
				.filter((customer) => customer !== unknown)
				.map((customer) => (customer === worst ? { ...worst, segment: 'Champions' } : customer)),
			{ customerId: '42', email: 'gone@example.com', segment: 'Loyal', rfmScore: 4 },
		];
		const { customers } = await score(orders, { previous });
		const moved = new Map(customers.map(({ json }) => [json.customerId, json]));
		expect(moved.get(best.customerId)).toMatchObject({
			movement: 'up',
			previousSegment: 'Lost',
			segmentChanged: true,
		});
		expect(moved.get(worst.customerId)).toMatchObject({
			movement: 'down',
			previousSegment: 'Champions',
			segmentChanged: true,
		});
		expect(moved.get(unknown.customerId)).toMatchObject({
			movement: 'new',
			previousSegment: null,
			segmentChanged: true,
		});
		expect(moved.get('42')).toMatchObject({
			movement: 'left',
			email: 'gone@example.com',
			previousSegment: 'Loyal',
			segment: null,
			orderCount: null,
		});
		const same = customers.filter(({ json }) => json.movement === 'same');
		expect(same).toHaveLength(customers.length - 4);
	});

	it('finds customers again after a table has turned every value into text', async () => {
		const previous = jsonOf(shop.customers).map((json) =>
			Object.fromEntries(
				Object.entries(json).map(([field, value]) => [field, String(value ?? '')]),
			),
		);
		const { customers } = await score(orders, { previous });
		expect(new Set(customers.map(({ json }) => json.movement))).toEqual(new Set(['same']));
	});

	it('finds customers again by their hashed email addresses and by scores alone', async () => {
		for (const options of [{ hashEmails: true }, { scoresOnly: true }]) {
			const { customers: previous } = await score(orders, { parameters: { options } });
			const { customers } = await score(orders, {
				parameters: { options },
				previous: jsonOf(previous),
			});
			expect(new Set(customers.map(({ json }) => json.movement))).toEqual(new Set(['same']));
		}
	});

	it('links a customer to the orders and to the earlier scores, and one who left to these only', async () => {
		const previous = [
			{ customerId: '42', segment: 'Loyal', rfmScore: 4 },
			...jsonOf(shop.customers),
		];
		const { customers } = await score(orders, { previous });
		customers.slice(0, -1).forEach((customer, index) => {
			const orderPairs = pairsOf(shop.customers[index] as (typeof shop.customers)[number]);
			expect(customer.pairedItem).toEqual([...orderPairs, { item: index + 1, input: 1 }]);
		});
		expect(customers.at(-1)?.pairedItem).toEqual({ item: 0, input: 1 });
	});

	it('counts only present customers in the segments', async () => {
		const previous = [{ customerId: '42', segment: 'Loyal', rfmScore: 4 }];
		const { segments } = await score(orders, { previous });
		expect(jsonOf(segments)).toEqual(jsonOf(shop.segments));
	});
});

describe('RFM Score against a saved reference', () => {
	const referenceOf = ({ outputs }: Scored) => outputs[3]?.[0]?.json.reference as object;

	it('puts the reference out as one item of a fourth output', () => {
		expect(shop.outputs).toHaveLength(4);
		expect(shop.outputs[3]).toHaveLength(1);
		expect(referenceOf(shop)).toMatchObject({
			kind: 'rfmReference',
			customers: shop.customers.length,
			currency: 'EUR',
		});
	});

	it('gives one single order the scores that it has in the whole shop', async () => {
		const parameters = { scoring: 'reference', reference: JSON.stringify(referenceOf(shop)) };
		const buyersOnce = shop.customers.filter(({ json }) => json.orderCount === 1).slice(0, 20);
		expect(buyersOnce).toHaveLength(20);
		for (const customer of buyersOnce) {
			const { customers } = await score(ordersOf(customer), { parameters });
			expect(jsonOf(customers)).toEqual([customer.json]);
		}
	});

	it('gives a batch of customers the scores that they have in the whole shop', async () => {
		const parameters = {
			scoring: 'reference',
			reference: JSON.stringify(shop.outputs[3]?.[0]?.json),
		};
		const batch = shop.customers.filter((_, index) => index % 10 === 0);
		const { customers, hintTexts } = await score(batch.flatMap(ordersOf), { parameters });
		expect(jsonOf(customers)).toEqual(jsonOf(batch));
		expect(hintTexts).toHaveLength(1);
	});

	it('scores a stored customer with a new order as the whole history does', async () => {
		const parameters = { scoring: 'reference', reference: JSON.stringify(referenceOf(shop)) };
		const customer = shop.customers.find(({ json }) => (json.orderCount as number) > 2);
		const [newest, ...earlier] = ordersOf(customer as Scored['customers'][number]);
		const { customers: stored } = await score(earlier, { parameters });
		const { customers } = await score([...jsonOf(stored), newest as object], { parameters });
		const fields = [
			'orderCount',
			'totalSpent',
			'lastOrderAt',
			'firstOrderAt',
			'segment',
			...SCORES,
		];
		for (const field of fields) {
			expect([field, customers[0]?.json[field]]).toEqual([field, customer?.json[field]]);
		}
		expect(customers).toHaveLength(1);
	});
});
