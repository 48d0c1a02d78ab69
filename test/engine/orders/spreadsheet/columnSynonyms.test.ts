import { columnNamed } from '../../../../engine/orders/spreadsheet/columnNamed';
import {
	COLUMN_SYNONYMS,
	type ColumnRole,
} from '../../../../engine/orders/spreadsheet/columnSynonyms';
import { normaliseColumnName } from '../../../../engine/columns/normaliseColumnName';

const LISTED = (Object.keys(COLUMN_SYNONYMS) as ColumnRole[]).flatMap((role) =>
	COLUMN_SYNONYMS[role].flatMap((languages, rank) =>
		languages.flatMap((names) => names.split(',')).map((name) => ({ name, role, rank })),
	),
);

describe('the table of column names', () => {
	it('lists every name once, so that no name has two meanings', () => {
		const seen = new Map<string, string>();
		const twice: string[] = [];
		for (const { name, role, rank } of LISTED) {
			const key = normaliseColumnName(name).replaceAll(' ', '');
			const earlier = seen.get(key);
			if (earlier !== undefined) twice.push(`${name}: ${earlier} and ${role} ${rank}`);
			seen.set(key, `${role} ${rank}`);
		}
		expect(twice).toEqual([]);
	});

	it('is found again by every name that it lists', () => {
		for (const { name, role, rank } of LISTED) {
			expect([name, columnNamed(name)]).toEqual([name, { role, rank }]);
		}
	});

	it.each<[ColumnRole, string[]]>([
		[
			'orderId',
			[
				'Order ID',
				'Bestellnummer',
				'N° de commande',
				'Número de pedido',
				'Número da encomenda',
				'Numero ordine',
				'Bestelnummer',
			],
		],
		[
			'customerId',
			[
				'customer_id',
				'Kundennr.',
				'Identifiant client',
				'ID cliente',
				'Código do cliente',
				'Codice cliente',
				'Klantnummer',
			],
		],
		[
			'email',
			[
				'E-Mail',
				'Email Address',
				'E-Mail-Adresse',
				'Courriel',
				'Correo electrónico',
				'Endereço de e-mail',
				'Indirizzo email',
				'E-mailadres',
			],
		],
		[
			'phone',
			[
				'Phone Number',
				'Telefonnummer',
				'Téléphone',
				'Teléfono',
				'Telemóvel',
				'Numero di telefono',
				'Telefoon',
			],
		],
		[
			'placedAt',
			[
				'Order Date',
				'Bestelldatum',
				'Date de commande',
				'Fecha de pedido',
				'Data do pedido',
				"Data dell'ordine",
				'Besteldatum',
			],
		],
		[
			'total',
			[
				'Grand Total',
				'Gesamtbetrag',
				'Montant TTC',
				'Importe total',
				'Valor total',
				'Importo totale',
				'Totaalbedrag',
			],
		],
		[
			'refunded',
			[
				'Refunded Amount',
				'Erstattungsbetrag',
				'Montant remboursé',
				'Importe reembolsado',
				'Valor reembolsado',
				'Importo rimborsato',
				'Terugbetaald bedrag',
			],
		],
		['tax', ['Tax', 'MwSt.', 'TVA', 'Impuestos', 'Imposto', 'IVA', 'BTW']],
		[
			'shipping',
			[
				'Shipping cost',
				'Versandkosten',
				'Frais de port',
				'Gastos de envío',
				'Portes de envio',
				'Spese di spedizione',
				'Verzendkosten',
			],
		],
		['currency', ['Currency', 'Währung', 'Waehrung', 'Devise', 'Moneda', 'Moeda', 'Valuta']],
		[
			'status',
			[
				'Status',
				'Bestellstatus',
				'Statut',
				'Estado del pedido',
				'Situação do pedido',
				"Stato dell'ordine",
				'Orderstatus',
			],
		],
		[
			'discount',
			['Discount amount', 'Rabatt', 'Remise', 'Descuento', 'Desconto', 'Sconto', 'Korting'],
		],
		[
			'discountCode',
			['Coupon', 'Gutscheincode', 'Code promo', 'Cupón', 'Cupom', 'Codice sconto', 'Kortingscode'],
		],
		[
			'channel',
			[
				'Sales Channel',
				'Vertriebskanal',
				'Canal de vente',
				'Canal',
				'Canale di vendita',
				'Verkoopkanaal',
			],
		],
		['country', ['Shipping Country', 'Land', 'Pays', 'País', 'Paese', 'Nazione', 'Landcode']],
		[
			'consent',
			[
				'Accepts Marketing',
				'Newsletter',
				'Einwilligung',
				'Consentement',
				'Consentimiento',
				'Consentimento',
				'Consenso',
				'Nieuwsbrief',
			],
		],
		[
			'product',
			['Product name', 'Artikel', 'Produit', 'Producto', 'Produto', 'Prodotto', 'Productnaam'],
		],
		[
			'category',
			['Category', 'Warengruppe', 'Catégorie', 'Categoría', 'Categoria', 'Productgroep'],
		],
		['quantity', ['Qty', 'Menge', 'Quantité', 'Cantidad', 'Quantidade', 'Quantità', 'Aantal']],
		[
			'unitPrice',
			[
				'Unit price',
				'Einzelpreis',
				'Prix unitaire',
				'Precio unitario',
				'Preço unitário',
				'Prezzo unitario',
				'Stukprijs',
			],
		],
		[
			'lineTotal',
			[
				'Line Total',
				'Positionssumme',
				'Total ligne',
				'Importe línea',
				'Total da linha',
				'Totale riga',
				'Regeltotaal',
			],
		],
		['lineId', ['Line item ID', 'Positionsnummer', 'Numéro de ligne', 'ID linha', 'Regelnummer']],
		['test', ['Test', 'is_test', 'Testbestellung']],
		[
			'updatedAt',
			[
				'updated_at',
				'Zuletzt geändert',
				'Mis à jour le',
				'Fecha de actualización',
				'Atualizado em',
				'Data modifica',
				'Bijgewerkt op',
			],
		],
		[
			'orderCount',
			[
				'orders_count',
				'Anzahl Bestellungen',
				'Nombre de commandes',
				'Número de pedidos',
				'Numero ordini',
				'Aantal bestellingen',
			],
		],
		[
			'totalSpent',
			[
				'total_spent',
				'Gesamtumsatz',
				'Total dépensé',
				'Total gastado',
				'Total gasto',
				'Totale speso',
				'Totaal besteed',
			],
		],
		[
			'firstOrderAt',
			[
				'First order date',
				'Erste Bestellung',
				'Première commande',
				'Primer pedido',
				'Primeira compra',
				'Primo ordine',
				'Eerste bestelling',
			],
		],
		[
			'lastOrderAt',
			[
				'Last Order',
				'Letzte Bestellung',
				'Dernière commande',
				'Último pedido',
				'Última compra',
				'Ultimo ordine',
				'Laatste bestelling',
			],
		],
		['discountShare', ['discountShare', 'Rabattanteil', 'Quota sconto', 'Kortingsaandeel']],
	])('knows %s in the languages of its users', (role, names) => {
		for (const name of names) expect([name, columnNamed(name)?.role]).toEqual([name, role]);
	});

	it.each([
		'First Name',
		'Last Name',
		'Customer Name',
		'Nom',
		'Nachname',
		'Kundenname',
		'Billing City',
		'row_number',
		'Last Active',
		'frequency',
		'monetary',
		'averageOrderValue',
	])('does not read %s', (name) => {
		expect(columnNamed(name)).toBeUndefined();
	});

	it('leaves brackets and currencies aside where the whole name means nothing', () => {
		expect(columnNamed('Betrag (in EUR)')?.role).toBe('total');
		expect(columnNamed('Amount [USD]')?.role).toBe('total');
		expect(columnNamed('Total EUR')?.role).toBe('total');
		expect(columnNamed('property_order_date')?.role).toBe('placedAt');
		expect(columnNamed('Email (Billing)')?.role).toBe('email');
		expect(columnNamed('Order Date (UTC)')?.role).toBe('placedAt');
	});
});
