import fc from 'fast-check';
import { createCustomerCards, type CustomerCards } from '../../../engine/identity/customerCards';

const SHOP = 2;

interface Said {
	node: number;
	kind?: number;
	id: string | null;
	email: string | null;
	at?: number;
}

/** Which of some records say what the cards of their nodes say. */
function recognised(cards: CustomerCards, records: readonly Said[]): number[] {
	const found = new Uint8Array(records.length).fill(7);
	cards.recogniseAll(
		{
			ids: records.map(({ id }) => id),
			kinds: Uint8Array.from(records, ({ kind }) => kind ?? SHOP),
			emails: records.map(({ email }) => email),
			moments: Float64Array.from(records, ({ at }) => at ?? 0),
		},
		Int32Array.from(records, ({ node }) => node),
		found,
	);
	return [...found];
}

describe('the card of a customer', () => {
	it('is recognised by what it says, and by nothing else', () => {
		const cards = createCustomerCards();
		cards.write(70, SHOP, 'C7', 'ana@example.com', 1);
		expect(
			recognised(cards, [
				{ node: 70, id: 'C7', email: 'ana@example.com' },
				{ node: 71, id: 'C7', email: 'ana@example.com' },
				{ node: 1_000_000, id: 'C7', email: 'ana@example.com' },
				{ node: -1, id: 'C7', email: 'ana@example.com' },
				{ node: 70, kind: SHOP + 1, id: 'C7', email: 'ana@example.com' },
				{ node: 70, id: 'C8', email: 'ana@example.com' },
				{ node: 70, id: 'C7', email: 'ana@example.org' },
				{ node: 70, id: 'C7a', email: 'na@example.com' },
				{ node: 70, id: null, email: 'ana@example.com' },
				{ node: 70, id: 'C7', email: null },
			]),
		).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
	});

	it('tells when its e-mail was last noted, whatever order the records come in', () => {
		const cards = createCustomerCards();
		expect(cards.notedAt(70)).toBe(-Infinity);
		cards.write(70, SHOP, 'C7', 'ana@example.com', 3);
		recognised(cards, [{ node: 70, id: 'C7', email: 'ana@example.com', at: 5 }]);
		recognised(cards, [{ node: 70, id: 'C7', email: 'ana@example.com', at: 4 }]);
		recognised(cards, [{ node: 70, id: 'C7', email: 'ben@example.com', at: 9 }]);
		expect([cards.notedAt(70), cards.notedAt(71), cards.notedAt(9_999)]).toEqual([
			5,
			-Infinity,
			-Infinity,
		]);
	});

	it('is what a Map holds, for any texts that fit, and is gone with one that does not', () => {
		const said = fc.record({
			node: fc.nat(300),
			id: fc.string({ maxLength: 40 }),
			email: fc.string({ maxLength: 40, unit: 'binary' }),
		});
		fc.assert(
			fc.property(fc.array(said, { maxLength: 60 }), (all) => {
				const cards = createCustomerCards();
				const map = new Map<number, { id: string; email: string }>();
				for (const { node, id, email } of all) {
					cards.write(node, SHOP, id, email, 1);
					map.set(node, { id, email });
				}
				for (const { node, id, email } of all) {
					const own = map.get(node);
					const isSame = own?.id === id && own.email === email;
					const letters = [...(id + email)].map((letter) => letter.codePointAt(0) ?? 0);
					const isKept = letters.length <= 53 && Math.max(0, ...letters) <= 255;
					expect(recognised(cards, [{ node, id, email }])).toEqual([isSame && isKept ? 1 : 0]);
				}
			}),
			{ seed: 1 },
		);
	});

	it('is kept for many thousands of customers, in runs between others who have none', () => {
		const cards = createCustomerCards();
		const nodes = Array.from({ length: 30_000 }, (_, i) => Math.floor(i / 100) * 200 + (i % 100));
		const said = nodes.map((node, i) => ({ node, id: `C${i}`, email: `c${i}@example.com` }));
		for (const { node, id, email } of said) cards.write(node, SHOP, id, email, node);
		expect(recognised(cards, said).every((one) => one === 1)).toBe(true);
		expect(nodes.every((node) => cards.notedAt(node) === node)).toBe(true);
		expect(cards.notedAt(150)).toBe(-Infinity);
	});

	it.each(['💍@example.com', 'ж', 'x'.repeat(1_000_000)])(
		'is none where something unusual would stand on it, which is no mistake',
		(text) => {
			const cards = createCustomerCards();
			cards.write(0, SHOP, 'C7', 'usual', 1);
			cards.write(0, SHOP, 'C7', text, 2);
			cards.write(200, SHOP, text, 'usual', 2);
			expect(
				recognised(cards, [
					{ node: 0, id: 'C7', email: text },
					{ node: 0, id: 'C7', email: 'usual' },
					{ node: 200, id: text, email: 'usual' },
				]),
			).toEqual([0, 0, 0]);
			expect(cards.notedAt(0)).toBe(-Infinity);
		},
	);
});
