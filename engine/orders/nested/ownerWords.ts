import { plainWords } from '../../text/plainWords';

/** What the object or the table that a field belongs to is about. */
export type Owner = 'order' | 'person' | 'address' | 'money' | 'wrapper';

/** How APIs and databases name these, in plain words. */
const OWNER_NAMES: Readonly<Record<Owner, string>> = {
	order:
		'order, orders, sale, sales, purchase, purchases, sales order, sales orders, deal, deals, bestellung, bestellungen, auftrag, auftraege, auftrage, commande, commandes, pedido, pedidos, encomenda, encomendas, ordine, ordini, bestelling, bestellingen, order info, order details, order data',
	person:
		'customer, customers, client, clients, buyer, buyers, user, users, contact, contacts, member, members, person, profile, account, accounts, shopper, purchaser, payer, subscriber, kunde, kunden, kaufer, cliente, clientes, clienti, comprador, acheteur, klant, klanten, koper, customer info, customer details, customer data, customer information, buyer info, buyer details, buyer information, client info, user info, contact info, contact details, contact name, account name, customer name, customer ref',
	address:
		'billing, billing address, billing info, billing details, bill to, invoice address, shipping, shipping address, shipping info, shipping details, ship to, delivery, delivery address, recipient, address, default address',
	money:
		'totals, total, amounts, price, prices, pricing, price summary, summary, order summary, order totals, payment summary, financials, costs',
	// What every record of an API lies in says nothing.
	wrapper:
		'properties, fields, attributes, data, json, body, payload, record, row, values, custom fields, property',
};

const OWNERS: ReadonlyMap<string, Owner> = new Map(
	(Object.keys(OWNER_NAMES) as Owner[]).flatMap((owner) =>
		OWNER_NAMES[owner].split(', ').map((name) => [plainWords(name), owner] as const),
	),
);

/**
 * What an object or a table is about, by its name.
 *
 * @param name normalised (`normaliseColumnName`)
 * @example
 * ownerNamed('buyer info') // 'person'
 * ownerNamed('warehouse') // undefined
 */
export function ownerNamed(name: string): Owner | undefined {
	return OWNERS.get(name);
}
