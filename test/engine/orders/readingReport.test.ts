import { reportReading } from '../../../engine/orders/readingReport';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { scoreShop, wooOrder, type SettingsChange } from '../rfm/scoreShop';

function report(items: readonly unknown[], change: SettingsChange = {}): string[] {
	const { run, rejected } = scoreShop(items, change);
	return runAtOnce(reportReading(run.orders, rejected)).map(({ kind, text }) => `${kind}: ${text}`);
}

const order = (id: number) => wooOrder({ id, customer: id });
const row = { 'Order ID': 'A-1', Email: 'ana@example.com', Date: '2026-06-01', Total: '12.50' };

describe('the report on what was read', () => {
	it('says from which source, and that all of it was used', () => {
		expect(report([order(1), order(2)])).toEqual([
			'info: Read 2 WooCommerce records (order), all used.',
		]);
	});

	it('writes thousands as people do', () => {
		const orders = Array.from({ length: 1204 }, (_, id) => order(id + 1));
		expect(report(orders)).toEqual(['info: Read 1,204 WooCommerce records (order), all used.']);
	});

	it('says how much was rejected and why, most first', () => {
		const items = [
			order(1),
			wooOrder({ id: 2, customer: 2, status: 'cancelled' }),
			wooOrder({ id: 3, customer: 3, status: 'cancelled' }),
			order(1),
			order(1),
			wooOrder({ id: 4 }),
		];
		expect(report(items)).toEqual([
			'info: Read 6 WooCommerce records (order): 1 used, 5 rejected (2 cancelled, 2 duplicate, 1 without a customer).',
		]);
	});

	it('names every source of a mixed run, the largest first', () => {
		expect(report([row, { ...row, 'Order ID': 'A-2' }, order(1), order(2), order(3)])[0]).toBe(
			'info: Read 3 WooCommerce records (order) and 2 spreadsheet records (one row an order), all used.',
		);
	});

	it('calls what RFM Score gave by its name', () => {
		const customer = (customerId: string) => ({
			customerId,
			rfmCell: '555',
			orderCount: 2,
			totalSpent: 90,
			currency: 'EUR',
			firstOrderAt: '2026-01-10T10:00:00.000Z',
			lastOrderAt: '2026-03-10T10:00:00.000Z',
		});
		expect(report([customer('7'), customer('8')])[0]).toBe(
			'info: Read 2 RFM Score customers, all used.',
		);
	});

	it('warns that nothing could be used, with what was looked for and an example', () => {
		expect(report([{ hello: 'world' }, { hello: 'moon' }])).toEqual([
			'info: Read 2 records of no known source: 0 used, 2 rejected (2 not recognised).',
			'warning: No customer could be scored: none of the 2 records could be used. Looked for orders, order lines or customer summaries with a customer, a date and an amount. No order, order line or customer summary is recognised in the field hello. Set "Source" to "Custom Fields" and name the fields.',
		]);
	});

	it('counts rows of sheets with different columns as one source', () => {
		const other = {
			'Order ID': 'B-1',
			Email: 'ben@example.com',
			Date: '2026-06-02',
			Total: '7.50',
			Country: 'DE',
		};
		expect(report([row, other])).toEqual([
			'info: Read 2 spreadsheet records (one row an order), all used.',
		]);
	});

	it('warns of records that are not understood beside those that are', () => {
		const [, warning] = report([order(1), { errors: [{ message: 'Throttled' }] }]);
		expect(warning).toBe(
			'warning: 1 record could not be recognised, so orders may be missing. This item is an error message instead of orders. Check the node that it comes from.',
		);
	});

	it('warns that there was nothing to read', () => {
		expect(report([])).toEqual([
			'warning: There were no items to read. Connect a node that gives orders, one item an order.',
		]);
	});

	it('says which currencies were converted, and warns of those that were not', () => {
		const items = [
			order(1),
			order(2),
			order(3),
			...[4, 5].map((id) => wooOrder({ id, customer: id, currency: 'USD' })),
			...[6, 7].map((id) => wooOrder({ id, customer: id, currency: 'CHF' })),
		];
		const [, ...currencies] = report(items, { read: { rates: new Map([['USD', 0.9]]) } });
		expect(currencies).toEqual([
			'warning: 2 orders in CHF were rejected, since the results are in EUR. Add an exchange rate in the options to count them.',
			'info: 2 orders in USD were converted to EUR.',
		]);
	});

	it('shows of a customer neither e-mail nor name', () => {
		const items = [{ ...row, Total: 'ana@example.com' }];
		expect(report(items).join(' ')).not.toContain('example.com');
	});
});

describe('the report on a currency that has no code', () => {
	const sold = (id: number, Currency: string) => ({
		...row,
		'Order ID': `A-${id}`,
		Currency,
	});

	it('says how to name it where several share its mark', () => {
		expect(report([sold(1, '$'), sold(2, 'Dollar')])).toEqual([
			'info: Read 2 spreadsheet records (one row an order), all used.',
			'info: The amounts are in $, which USD, CAD, AUD and others share. Set "Currency" in the options to say which it is.',
		]);
		expect(report([sold(1, '$')], { read: { currency: 'AUD' } })).toHaveLength(1);
	});

	it('says so where the column holds no currency', () => {
		expect(report([sold(1, 'Punkte')])[1]).toBe(
			'info: "Punkte" is no currency that is known, so the results name none. Set "Currency" in the options, and write its code of three letters into the data.',
		);
	});

	it('says what to do about orders in a mark, or in none, beside a shop’s euros', () => {
		const { rejected } = scoreShop([
			sold(1, '€'),
			sold(2, 'EUR'),
			sold(3, 'kr'),
			sold(4, 'Punkte'),
		]);
		expect(rejected.map(({ detail }) => detail)).toEqual([
			'This order is in kr, which SEK, NOK, DKK and others share, the results are in EUR. Add an exchange rate for the one that is meant in the options, or write its code into the data, to count it.',
			'"Punkte" is no currency that is known. Write its code of three letters (EUR, USD) into the data to count it.',
		]);
	});
});
