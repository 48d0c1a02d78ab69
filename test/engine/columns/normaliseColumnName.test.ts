import { normaliseColumnName } from '../../../engine/columns/normaliseColumnName';

describe('the name of a column', () => {
	it.each([
		['Order ID', 'order id'],
		['order_id', 'order id'],
		['orderId', 'order id'],
		['orderID', 'order id'],
		['OrderID', 'order id'],
		['ORDER-ID', 'order id'],
		[' order  id ', 'order id'],
		['CustomerIDNumber', 'customer id number'],
		['address2Line', 'address2 line'],
		['Währung', 'wahrung'],
		['Wa\u0308hrung', 'wahrung'],
		['Straße', 'strasse'],
		['Fecha_de_creación', 'fecha creacion'],
		["Date d'achat", 'date achat'],
		['Date of the Order', 'date order'],
		['Order No.', 'order number'],
		['Order #', 'order'],
		['N° de commande', 'number commande'],
		['Nº de pedido', 'number pedido'],
		['Num. ordine', 'number ordine'],
		['Bestell-Nr.', 'bestell number'],
		['Bestellnr', 'bestellnumber'],
		['Bestellnummer', 'bestellnumber'],
		['Total (EUR)', 'total eur'],
		['🎁', ''],
		['', ''],
	])('%s is looked up as %s', (name, expected) => {
		expect(normaliseColumnName(name)).toBe(expected);
	});
});
