/** What the shop sells, most popular first. */
export const CATEGORIES = [
	'Earrings',
	'Necklaces',
	'Rings',
	'Bracelets',
	'Scarves',
	'Bags',
	'Gift Boxes',
	'Watches',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** How often a category is bought, among all that is bought. */
export const CATEGORY_SHARE: Readonly<Record<Category, number>> = {
	Earrings: 0.24,
	Necklaces: 0.2,
	Rings: 0.16,
	Bracelets: 0.15,
	Scarves: 0.07,
	Bags: 0.06,
	'Gift Boxes': 0.07,
	Watches: 0.05,
};

export interface Product {
	readonly sku: string;
	readonly name: string;
	readonly category: Category;
	readonly collection: string;
	/** What the customer pays for one, tax included, in cents. */
	readonly priceCents: number;
}

/** All names are invented. */
export const CATALOGUE: readonly Product[] = [
	product('EAR-001', 'Tidewren Pearl Studs', 'Earrings', 'Tidewren', 29.9),
	product('EAR-002', 'Tidewren Shell Drops', 'Earrings', 'Tidewren', 44.9),
	product('EAR-003', 'Sommerlune Hoops', 'Earrings', 'Sommerlune', 36.9),
	product('EAR-004', 'Sommerlune Moon Studs', 'Earrings', 'Sommerlune', 24.9),
	product('EAR-005', 'Emberlund Garnet Drops', 'Earrings', 'Emberlund', 79),
	product('EAR-006', 'Korrigold Twist Hoops', 'Earrings', 'Korrigold', 119),
	product('EAR-007', 'Korrigold Ear Cuff', 'Earrings', 'Korrigold', 54.9),
	product('NEC-001', 'Tidewren Wave Necklace', 'Necklaces', 'Tidewren', 49.9),
	product('NEC-002', 'Tidewren Layered Chain', 'Necklaces', 'Tidewren', 69),
	product('NEC-003', 'Sommerlune Crescent Necklace', 'Necklaces', 'Sommerlune', 59),
	product('NEC-004', 'Sommerlune Initial Pendant', 'Necklaces', 'Sommerlune', 39.9),
	product('NEC-005', 'Emberlund Garnet Pendant', 'Necklaces', 'Emberlund', 129),
	product('NEC-006', 'Emberlund Locket', 'Necklaces', 'Emberlund', 99),
	product('NEC-007', 'Korrigold Rope Chain', 'Necklaces', 'Korrigold', 189),
	product('RIN-001', 'Tidewren Ripple Ring', 'Rings', 'Tidewren', 34.9),
	product('RIN-002', 'Sommerlune Stacking Ring', 'Rings', 'Sommerlune', 27.9),
	product('RIN-003', 'Sommerlune Opal Ring', 'Rings', 'Sommerlune', 64.9),
	product('RIN-004', 'Emberlund Signet Ring', 'Rings', 'Emberlund', 89),
	product('RIN-005', 'Korrigold Band', 'Rings', 'Korrigold', 149),
	product('RIN-006', 'Korrigold Solitaire Ring', 'Rings', 'Korrigold', 389),
	product('BRA-001', 'Tidewren Wave Bracelet', 'Bracelets', 'Tidewren', 39.9),
	product('BRA-002', 'Tidewren Charm Bracelet', 'Bracelets', 'Tidewren', 59),
	product('BRA-003', 'Sommerlune Bead Bracelet', 'Bracelets', 'Sommerlune', 29.9),
	product('BRA-004', 'Emberlund Leather Cuff', 'Bracelets', 'Emberlund', 49.9),
	product('BRA-005', 'Korrigold Bangle', 'Bracelets', 'Korrigold', 169),
	product('WAT-001', 'Sommerlune Slim Watch', 'Watches', 'Sommerlune', 139),
	product('WAT-002', 'Korrigold Dress Watch', 'Watches', 'Korrigold', 249),
	product('WAT-003', 'Korrigold Moonphase Watch', 'Watches', 'Korrigold', 329),
	product('SCA-001', 'Fennholm Silk Scarf', 'Scarves', 'Fennholm', 59),
	product('SCA-002', 'Fennholm Wool Scarf', 'Scarves', 'Fennholm', 44.9),
	product('SCA-003', 'Fennholm Cotton Bandana', 'Scarves', 'Fennholm', 19.9),
	product('BAG-001', 'Fennholm Clutch', 'Bags', 'Fennholm', 69),
	product('BAG-002', 'Fennholm Crossbody Bag', 'Bags', 'Fennholm', 119),
	product('BAG-003', 'Fennholm Weekender', 'Bags', 'Fennholm', 219),
	product('BAG-004', 'Fennholm Jewellery Pouch', 'Bags', 'Fennholm', 16.9),
	product('BOX-001', 'Little Gift Box', 'Gift Boxes', 'Gift Boxes', 34.9),
	product('BOX-002', 'Pearl Gift Box', 'Gift Boxes', 'Gift Boxes', 74.9),
	product('BOX-003', 'Anniversary Gift Box', 'Gift Boxes', 'Gift Boxes', 149),
];

/** The products of a collection, in the catalogue's order. */
export function productsOf(collection: string): Product[] {
	return CATALOGUE.filter((each) => each.collection === collection);
}

function product(
	sku: string,
	name: string,
	category: Category,
	collection: string,
	price: number,
): Product {
	return { sku, name, category, collection, priceCents: Math.round(price * 100) };
}
