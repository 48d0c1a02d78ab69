import { wooOrder } from '../../rfm/scoreShop';
import { forecastShop } from '../forecastShop';

/** A customer as RFM Score gives one. */
const scored = (customerId: string, channels: unknown) => ({
	customerId,
	email: null,
	segment: 'Loyal',
	rfmScore: 4,
	orderCount: 2,
	totalSpent: 50,
	currency: 'EUR',
	firstOrderAt: '2026-01-10T10:00:00.000Z',
	lastOrderAt: '2026-03-10T10:00:00.000Z',
	channels,
	purchaseHistory: '2026-01-10 20.00; 2026-03-10 30.00',
});

describe('the channels of a customer of RFM Score', () => {
	it('are all that the item lists, not only the first', () => {
		const { customers } = forecastShop([scored('7', ['pos', 'web'])]);
		expect(customers[0]?.channels).toEqual(['pos', 'web']);
	});

	it('are joined with that of an order that came in since', () => {
		const order = wooOrder({ id: 1, customer: 7, at: '2026-06-01T10:00:00', channel: 'admin' });
		const [first, ...others] = forecastShop([scored('7', ['web', 'pos']), order]).customers;
		expect(others).toEqual([]);
		expect(first?.channels).toEqual(['admin', 'pos', 'web']);
	});

	it.each([[null], ['web'], [[7, '', ' ', null]], [{}]])('may be anything: %j', (channels) => {
		const [first] = forecastShop([scored('7', channels)]).customers;
		expect(first?.channels.every((channel) => typeof channel === 'string')).toBe(true);
	});

	it('make the same groups as the orders would', () => {
		const { model } = forecastShop(
			[scored('7', ['pos', 'web']), ...[1, 2, 3].map((id) => scored(`w${id}`, ['web']))],
			{ groupBy: 'channel', model: 'mbgNbd' },
		);
		expect(model.groups.map(({ group }) => group)).toEqual(['web', 'pos + web']);
	});
});
