import {
	isTestMode,
	saysCancelled,
	saysTest,
	saysUnpaid,
} from '../../../../engine/orders/spreadsheet/orderFlags';
import { scoreShop } from '../../rfm/scoreShop';

describe('a column that is for cancellations alone', () => {
	it.each([
		true,
		1,
		'yes',
		'Ja',
		'2026-05-01',
		'2026-05-01T10:00:00Z',
		'1.5.26 12:30',
		'5/1/2026',
		46_143,
		1_777_593_600,
		'cancelled',
		'Storniert',
	])('says so by %p', (cell) => {
		expect(saysCancelled(cell)).toBe(true);
	});

	it.each([
		undefined,
		null,
		'',
		false,
		0,
		'no',
		'nein',
		'0000-00-00 00:00:00',
		'0001-01-01T00:00:00',
		'1970-01-01',
		'-',
		2,
		'out of stock',
		{},
	])('does not by %p', (cell) => {
		expect(saysCancelled(cell)).toBe(false);
	});
});

describe('a column that says whether an order was paid', () => {
	it.each([false, 0, '0', 'no', 'Nein', 'non'])('says that it was not by %p', (cell) => {
		expect(saysUnpaid(cell)).toBe(true);
	});

	it.each([true, 1, 'yes', 'ja', '', null, undefined, '49.90', 49.9, 'PayPal', {}])(
		'does not by %p',
		(cell) => {
			expect(saysUnpaid(cell)).toBe(false);
		},
	);
});

describe('a column that tells tests', () => {
	it.each([true, 1, 'yes', 'test', 'Sandbox'])('says so by %p', (cell) => {
		expect(saysTest(cell)).toBe(true);
	});

	it.each([false, 0, 'no', 'live', 'production', '', null, undefined, {}])(
		'does not by %p',
		(cell) => {
			expect(saysTest(cell)).toBe(false);
		},
	);
});

describe('a column of modes', () => {
	it.each(['test', 'Sandbox'])('tells a test by %p', (cell) => {
		expect(isTestMode(cell)).toBe(true);
	});

	it.each([1, true, 'yes', 'live', 'production', 'card', '', null, undefined, {}])(
		'tells none by %p: it may be the mode of anything',
		(cell) => {
			expect(isTestMode(cell)).toBe(false);
		},
	);

	const row = { order_id: '1', email: 'ana@example.com', date: '2026-05-01', total: 120 };

	it('leaves a number alone, and names itself where it excludes', () => {
		expect(scoreShop([{ ...row, mode: 1 }]).customers).toHaveLength(1);
		expect(scoreShop([{ ...row, mode: 'test' }]).rejected).toMatchObject([
			{ reason: 'test', detail: 'The column "mode" says test.' },
		]);
	});
});
