import type { JsonRecord } from '../../../../engine/json';
import { scoreShop } from '../../rfm/scoreShop';

/** What was spent, in which currency, and why the other rows do not count. */
function read(...rows: JsonRecord[]) {
	const { customers, rejected } = scoreShop(rows, { read: { timeZone: 'UTC' } });
	return {
		spent: customers.map(({ totalSpent, currency }) => [totalSpent, currency]),
		rejected: rejected.map(({ reason }) => reason),
	};
}

const ROW = { 'Bestell-Nr.': '1', 'E-Mail': 'ada@example.com', Datum: '31.05.2026' };

describe('the currency of a sheet', () => {
	it.each([
		[{ 'Betrag in €': '1.234,50' }, [1234.5, 'EUR']],
		[{ 'Total [USD]': '1,234.50' }, [1234.5, 'USD']],
		[{ 'Valor total (R$)': '1.234,50' }, [1234.5, 'BRL']],
		[{ Menge: '2', 'Einzelpreis (CHF)': '10.50' }, [21, 'CHF']],
		[{ 'Total (incl. VAT)': '12.50' }, [12.5, null]],
	])('is in the name of the column of %j', (amount, spent) => {
		expect(read({ ...ROW, ...amount })).toEqual({ spent: [spent], rejected: [] });
	});

	it('is what the row says where it says one', () => {
		expect(read({ ...ROW, 'Betrag (EUR)': '10,50', Währung: 'CHF' }).spent).toEqual([
			[10.5, 'CHF'],
		]);
		expect(read({ ...ROW, 'Betrag (EUR)': '10,50', Währung: '' }).spent).toEqual([[10.5, 'EUR']]);
	});

	it('is not added to another', () => {
		const euros = { ...ROW, 'Betrag (EUR)': '10,50' };
		const more = { ...euros, 'Bestell-Nr.': '2' };
		const dollars = { ...ROW, 'Bestell-Nr.': '3', 'Betrag (USD)': '10,50' };
		expect(read(euros, more, dollars)).toEqual({
			spent: [[21, 'EUR']],
			rejected: ['currency'],
		});
	});
});
