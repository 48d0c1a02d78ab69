import { amazonOrdersReport } from '../../../../../engine/orders/platforms/amazon/amazonOrdersReport';
import { amazonShipmentsReport } from '../../../../../engine/orders/platforms/amazon/amazonShipmentsReport';
import { scoreShop } from '../../../rfm/scoreShop';
import { amazonOrdersReportSample, amazonShipmentSample } from '../eventSamples';

describe("Amazon's reports", () => {
	it('of all orders name no buyer, and say which report does', () => {
		expect(amazonOrdersReport.read(amazonOrdersReportSample)).toMatchObject({
			kind: 'refused',
			reason: 'noCustomer',
			detail: expect.stringContaining('Amazon Fulfilled Shipments') as string,
		});
	});

	it('of shipments are lines of orders, with price, shipping and promotions', () => {
		expect(amazonShipmentsReport.read(amazonShipmentSample)).toEqual({
			kind: 'line',
			orderId: '111-1',
			email: 'x1@marketplace.example.com',
			placedAt: '2024-03-01T10:00:00+00:00',
			amount: 42.99,
			currency: 'EUR',
			discounted: true,
			line: { product: 'Silver ring', quantity: '2' },
			lineKey: 'i1 s1',
			consent: 'unsubscribed',
			channel: 'marketplace',
			country: 'DE',
		});
	});

	it('of shipments come to one order, in which a line counts once', () => {
		const chain = {
			...amazonShipmentSample,
			'amazon-order-item-id': 'i2',
			'item-price': '10.0',
			'shipping-price': '',
			'item-promotion-discount': '',
		};
		const { customers, rejected } = scoreShop([amazonShipmentSample, chain, chain]);
		expect(customers).toMatchObject([
			{ orderCount: 1, totalSpent: 52.99, consent: 'unsubscribed', channels: ['marketplace'] },
		]);
		expect(rejected.map(({ reason }) => reason)).toEqual(['duplicate']);
	});

	describe('of shipments that a spreadsheet saved again', () => {
		const saved = (change: object) => ({
			...amazonShipmentSample,
			'purchase-date': '05.03.2024 10:00',
			'item-price': '39,99',
			'shipping-price': '4,00',
			'item-promotion-discount': '-1,00',
			...change,
		});
		const other = { 'amazon-order-id': '111-2', 'amazon-order-item-id': 'i2' };

		it('are read as its country writes dates and amounts', () => {
			const { customers, rejected } = scoreShop([saved({})]);
			expect(rejected).toEqual([]);
			expect(customers).toMatchObject([
				{ totalSpent: 42.99, discountShare: 1, lastOrderAt: '2024-03-05T10:00:00.000Z' },
			]);
		});

		it('are read by the other rows where one could be meant two ways', () => {
			const thousand = saved({ ...other, 'item-price': '1.039', 'purchase-date': '25.03.2024' });
			const { customers } = scoreShop([thousand, saved({ 'purchase-date': '05/03/2024 10:00' })]);
			expect(customers).toMatchObject([
				{ totalSpent: 1084.99, lastOrderAt: expect.stringContaining('2024-03-25') as string },
			]);
		});

		it('say which amount cannot be read', () => {
			const { rejected } = scoreShop([saved({ 'shipping-price': 'gratis' })]);
			expect(rejected).toMatchObject([
				{ reason: 'badAmount', detail: expect.stringContaining('"gratis"') as string },
			]);
		});
	});

	it('of shipments with an amount that nobody can read are turned away', () => {
		const { rejected } = scoreShop([{ ...amazonShipmentSample, 'item-price': 'free' }]);
		expect(rejected).toMatchObject([{ reason: 'badAmount' }]);
	});
});
