import type { RankedNames } from '../../../columns/rankedNames';

/** A customer added up already. */
export const SUMMARY_COLUMNS = {
	// "frequency" is left out: some tools count repeat orders by it, which are one less.
	orderCount: [
		[
			'order count, orders count, number of orders, total orders, orders, lifetime orders, orders placed, count of orders',
			'Anzahl Bestellungen, Bestellungen, Bestellanzahl, Anzahl Aufträge',
			'nombre de commandes, nb commandes, commandes, total commandes',
			'número de pedidos, cantidad de pedidos, pedidos, total pedidos',
			'quantidade de pedidos, número de encomendas, encomendas',
			'numero ordini, ordini, totale ordini',
			'aantal bestellingen, aantal orders, bestellingen',
		],
		[
			'purchases, purchase count, number of purchases, transaction count, number of transactions, transactions',
			'Käufe, Anzahl Käufe, Anzahl Einkäufe',
			'achats, nombre achats',
			'compras, número de compras',
			'total de compras',
			'acquisti, numero acquisti',
			'aankopen, aantal aankopen',
		],
		['n'],
	],
	// "monetary" is left out: in some tools it is the sum, in others the mean.
	totalSpent: [
		[
			'total spent, total spend, amount spent, lifetime spend, lifetime spent, lifetime revenue, total revenue',
			'Gesamtumsatz, Gesamtausgaben, Umsatz gesamt',
			'total dépensé, montant dépensé, dépenses totales, chiffre affaires total',
			'total gastado, gasto total, importe gastado',
			'total gasto, valor gasto',
			'totale speso, spesa totale, importo speso',
			'totaal besteed, totaal uitgegeven, totale omzet',
		],
		[
			'spent, spend, spending, customer revenue',
			'Ausgaben',
			'dépenses',
			'gasto',
			'spesa',
			'besteed',
		],
	],
	firstOrderAt: [
		[
			'first order at, first order date, date of first order, first purchase date, first purchase at, first purchased at',
			'Datum erste Bestellung, Datum der ersten Bestellung, Datum Erstkauf',
			'date première commande, date premier achat',
			'fecha primer pedido, fecha primera compra',
			'data do primeiro pedido, data da primeira compra',
			'data primo ordine, data primo acquisto',
			'datum eerste bestelling, datum eerste aankoop',
		],
		[
			'first order, first purchase',
			'erste Bestellung, Erstbestellung, erster Kauf, Erstkauf',
			'première commande, premier achat',
			'primer pedido, primera compra',
			'primeiro pedido, primeira compra',
			'primo ordine, primo acquisto',
			'eerste bestelling, eerste aankoop',
		],
	],
	lastOrderAt: [
		[
			'last order at, last order date, date of last order, last purchase date, last purchase at, last purchased at',
			'Datum letzte Bestellung, Datum der letzten Bestellung, Datum letzter Kauf',
			'date dernière commande, date dernier achat',
			'fecha último pedido, fecha última compra',
			'data do último pedido, data da última compra',
			'data ultimo ordine, data ultimo acquisto',
			'datum laatste bestelling, datum laatste aankoop',
		],
		[
			'last order, last purchase, latest order, latest order date, most recent order, most recent purchase, most recent visit',
			'letzte Bestellung, letzter Kauf, letzter Einkauf',
			'dernière commande, dernier achat',
			'último pedido, última compra',
			'ultimo ordine, ultimo acquisto',
			'laatste bestelling, laatste aankoop',
		],
		['last'],
	],
	discountShare: [
		[
			'discount share, discounted share, share of discounted orders',
			'Rabattanteil, Anteil Rabatt',
			'part des remises, part de remise',
			'proporción de descuento',
			'proporção de desconto',
			'quota sconto, quota sconti',
			'kortingsaandeel, aandeel korting',
		],
	],
} satisfies Record<string, RankedNames>;
