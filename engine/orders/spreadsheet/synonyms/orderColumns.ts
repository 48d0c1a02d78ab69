import type { RankedNames } from '../../../columns/rankedNames';

/** The order itself: which, when, in what state. */
export const ORDER_COLUMNS = {
	orderId: [
		[
			'order id, order ID number, sales order id, purchase id, sale id',
			'Bestell-ID, Bestellungs-ID, Auftrags-ID',
			'id commande, commande id, identifiant de commande',
			'id pedido, pedido id, id orden, orden id, identificador de pedido',
			'id encomenda, encomenda id',
			'id ordine, ordine id, identificativo ordine',
			'bestel-id, bestelling id',
		],
		// The number that customers see may begin anew every year; the id does not.
		[
			'order number, sales order number, purchase number, order name',
			'Bestellnummer, Auftragsnummer',
			'numéro de commande, commande numéro',
			'número de pedido, pedido número, número de orden, orden número',
			'número da encomenda, encomenda número',
			'numero ordine, ordine numero',
			'bestelnummer',
		],
		[
			'order reference, order ref, order code, order key, increment id',
			'Bestellreferenz, Auftragsreferenz',
			'référence commande, réf commande, code commande',
			'referencia del pedido, código de pedido',
			'referência da encomenda, código da encomenda',
			'riferimento ordine, codice ordine',
			'bestelreferentie',
		],
		// Where orders have a number of their own, an invoice may cover several or a part of one.
		[
			'invoice id, invoice no, invoice, receipt id, receipt number, bill number',
			'Rechnungsnummer, Rechnung, Belegnummer, Bon-Nr',
			'numéro de facture, facture, numéro de ticket',
			'número de factura, factura',
			'número da fatura, fatura, nota fiscal, número da nota fiscal',
			'numero fattura, fattura, numero scontrino',
			'factuurnummer, factuur',
		],
		// An order can be paid in several transactions.
		[
			'transaction id, transaction number, transaction, trans id',
			'Transaktions-ID, Transaktionsnummer, Transaktionscode, Vorgangsnummer',
			'id transaction, numéro de transaction',
			'id transacción, número de transacción',
			'id transação, número da transação',
			'id transazione, numero transazione',
			'transactie-id, transactienummer',
		],
		['payment id', 'Zahlungs-ID', 'id paiement', 'id pago', 'id pagamento', 'betaling-id'],
		['order', 'Bestellung, Auftrag', 'commande', 'pedido, orden', 'encomenda', 'ordine'],
		// A table's own key, where nothing else is the order's.
		['id'],
	],
	// Which order a row takes money back from.
	refundOf: [
		[
			'refund of order, refunded order, original order, original order id, original order number, parent order, parent order id',
			'Ursprungsbestellung, ursprüngliche Bestellung, ursprüngliche Bestellnummer, Originalbestellung',
			'commande origine, commande initiale, numéro de commande origine',
			'pedido original, número de pedido original',
			'encomenda original',
			'ordine originale, numero ordine originale',
			'oorspronkelijke bestelling, oorspronkelijk bestelnummer',
		],
		[
			'reference txn id, reference transaction id, original transaction id, original transaction, original invoice, original invoice number',
			'zugehöriger Transaktionscode, ursprüngliche Rechnung',
		],
	],
	placedAt: [
		[
			'order date, ordered at, ordered on, placed at, order placed at, date ordered',
			'order timestamp, purchase date, purchased at, date of purchase, purchase timestamp, sale date, sales date',
			'Bestelldatum, Auftragsdatum, Kaufdatum, bestellt am, Verkaufsdatum, Orderdatum',
			'date de commande, date achat, date de vente',
			'fecha de pedido, fecha de compra, fecha de venta, fecha de orden',
			'data do pedido, data da compra, data da encomenda, data da venda',
			'data ordine, data acquisto, data vendita',
			'besteldatum, aankoopdatum, verkoopdatum, besteld op',
		],
		// When it was ordered is what recency means; paid for it was then or later, created perhaps as a draft before.
		[
			'paid at, date paid, paid date, payment date, processed at',
			'bezahlt am, Zahlungsdatum',
			'payé le, date de paiement',
			'pagado el, fecha de pago',
			'pago em, data de pagamento',
			'pagato il',
			'betaald op, betaaldatum',
		],
		[
			'invoice date, transaction date, invoiced at, transaction time, receipt date, closed at',
			'Rechnungsdatum, Belegdatum, Transaktionsdatum, Buchungsdatum',
			'date de facture, date de facturation, date de transaction',
			'fecha de factura, fecha de transacción',
			'data da fatura, data da transação',
			'data fattura, data transazione',
			'factuurdatum, transactiedatum',
		],
		['order datetime, datetime'],
		['date', 'Datum', 'fecha', 'data'],
		['timestamp', 'Zeitstempel, Zeitpunkt', 'horodatage', 'tijdstip'],
		[
			'created at, date created, created, creation date, created on, created date, create time, date add, date added',
			'erstellt am, Erstellungsdatum, angelegt am',
			'créé le, date de création',
			'creado el, fecha de creación',
			'criado em, data de criação',
			'creato il, data creazione',
			'aangemaakt op, aanmaakdatum',
		],
		['completed at, date completed, completed date, completed time', 'abgeschlossen am'],
		// Beside a date, the time is that of the day.
		['order time, time'],
		// Beside a date, the day is that of the week.
		['day', 'Tag', 'jour', 'día', 'giorno', 'dag'],
	],
	status: [
		[
			'order status, order state',
			'Bestellstatus, Auftragsstatus, Status der Bestellung',
			'statut commande, état de la commande',
			'estado del pedido, estatus del pedido',
			'status do pedido, estado da encomenda, status da encomenda, situação do pedido',
			'stato ordine',
		],
		['status', 'statut', 'estatus'],
		// In Brazil and Mexico also a part of the address.
		['situação', 'estado', 'stato', 'état'],
	],
	paymentStatus: [
		[
			'payment status, financial status, payment state',
			'Zahlungsstatus, Zahlstatus, Bezahlstatus, Status der Zahlung',
			'statut paiement, état du paiement',
			'estado del pago, estatus del pago',
			'status do pagamento, estado do pagamento, situação do pagamento',
			'stato pagamento',
			'betaalstatus, betalingsstatus, status betaling',
		],
	],
	currency: [
		[
			'currency code, order currency',
			'Währungscode, Währungscode ISO',
			'code devise',
			'código de moneda',
			'código da moeda',
			'codice valuta',
			'valutacode',
		],
		['currency', 'Währung, Waehrung', 'devise, monnaie', 'moneda, divisa', 'moeda', 'valuta'],
	],
	channel: [
		[
			'sales channel, order channel, sale channel',
			'Verkaufskanal, Vertriebskanal',
			'canal de vente',
			'canal de venta',
			'canal de venda, canal de vendas',
			'canale di vendita',
			'verkoopkanaal',
		],
		['channel', 'Kanal', 'canal', 'canale', 'kanaal'],
		['channels', 'Kanäle', 'canaux', 'canales', 'canais', 'canali', 'kanalen'],
		['source name, order source'],
		['source', 'Quelle, Herkunft', 'origen', 'origem', 'origine', 'bron'],
		[
			'marketplace, platform',
			'Marktplatz, Plattform',
			'place de marché',
			'plataforma',
			'piattaforma',
		],
		['store, shop', 'Filiale', 'boutique, magasin', 'tienda', 'loja', 'negozio', 'winkel'],
	],
	test: [
		[
			'test order, is test, is test order, test mode',
			'Testbestellung, Testauftrag',
			'commande de test',
			'pedido de prueba',
			'pedido de teste, encomenda de teste',
			'ordine di prova, ordine di test',
			'testbestelling',
		],
		['test'],
	],
	updatedAt: [
		[
			'updated at, last updated, date updated, updated, updated on, update date, last update',
			'aktualisiert am, zuletzt aktualisiert, Aktualisierungsdatum',
			'mis à jour le, date de mise à jour',
			'actualizado el, fecha de actualización',
			'atualizado em, data de atualização',
			'aggiornato il, data aggiornamento',
			'bijgewerkt op',
		],
		[
			'modified at, last modified, date modified, modified, modified on, last modified date',
			'geändert am, zuletzt geändert, Änderungsdatum',
			'modifié le, date de modification',
			'modificado el, fecha de modificación',
			'modificado em, data de modificação',
			'modificato il, data modifica',
			'gewijzigd op, wijzigingsdatum',
		],
	],
} satisfies Record<string, RankedNames>;
