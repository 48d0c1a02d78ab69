import fc from 'fast-check';
import {
	createIdentities,
	type CustomerKeys,
	type Identities,
	type JoinSettings,
} from '../../../engine/identity/identities';
import type { Platform } from '../../../engine/platform';

const BY_EMAIL: JoinSettings = { byEmail: true, byPhone: false };
const BY_BOTH: JoinSettings = { byEmail: true, byPhone: true };
const BY_NOTHING: JoinSettings = { byEmail: false, byPhone: false };

function keys(customerId: string | null, email: string | null = null, phone: string | null = null) {
	return { customerId, email, phone };
}

/** Notes records of one store at once. */
function noteAll(
	identities: Identities,
	records: ReadonlyArray<{ id: string | null; email: string | null; at: number }>,
) {
	const nodes = new Int32Array(records.length);
	const isNoted = new Uint8Array(records.length);
	identities.noteAll(
		{
			ids: records.map(({ id }) => id),
			emails: records.map(({ email }) => email),
			moments: Float64Array.from(records, ({ at }) => at),
			platformOf: () => 'shopify',
		},
		nodes,
		isNoted,
	);
	return { nodes: [...nodes], isNoted: [...isNoted] };
}

function samePerson(identities: Identities, a: number, b: number): boolean {
	return identities.personOf(a) === identities.personOf(b);
}

describe('identities', () => {
	it('stand for a customer by id, else by e-mail, else by phone', () => {
		const identities = createIdentities(BY_EMAIL);
		const labels = [
			keys('7', 'ana@example.com', '4930123456'),
			keys(null, 'ben@example.com', '4930123456'),
			keys(null, null, '4930123456'),
		].map((customer) => {
			const node = identities.note('shopify', customer, 0);
			return [identities.kindOf(node), identities.textOf(node)];
		});
		expect(labels).toEqual([
			['id', '7'],
			['email', 'ben@example.com'],
			['phone', '4930123456'],
		]);
	});

	it('know customers again among a hundred thousand noted before, at once or when noted by themselves', () => {
		const identities = createIdentities(BY_EMAIL);
		const customers = 100_000;
		const email = (customer: number) => `c${customer}@example.com`;
		const nodes = Array.from({ length: customers }, (_, customer) =>
			identities.note('shopify', keys(`C${customer}`, email(customer)), 1),
		);
		const asked = [0, 7, customers - 1];
		const again = () =>
			noteAll(
				identities,
				asked.map((customer, i) => ({
					id: `C${customer}`,
					email: i === 1 ? 'other@example.com' : email(customer),
					at: 2,
				})),
			);
		const expected = asked.map((customer) => nodes[customer]);
		expect(again()).toEqual({ nodes: expected, isNoted: [1, 0, 0] });
		expect(identities.emails.notedAt(nodes[0] as number)).toBe(2);
		for (let calls = 0; calls < 20; calls++) again();
		expect(again()).toEqual({ nodes: expected, isNoted: [1, 0, 1] });
		expect(identities.emails.notedAt(nodes[customers - 1] as number)).toBe(2);
		expect(identities.emails.textOf(nodes[7] as number)).toBe(email(7));
	});

	it('know of many records at once which customers are new, and which say nothing', () => {
		const identities = createIdentities(BY_EMAIL);
		const ana = identities.note('shopify', keys('7', 'ana@example.com'), 1);
		const records = [
			{ id: '8', email: 'ben@example.com', at: 1 },
			{ id: null, email: 'ana@example.com', at: 1 },
			{ id: '7', email: null, at: 1 },
			{ id: '8', email: 'ben@example.com', at: 1 },
		];
		const { nodes, isNoted } = noteAll(identities, records);
		expect(nodes).toEqual([identities.note('shopify', keys('8'), 1), -1, ana, nodes[0]]);
		expect(isNoted).toEqual([0, 0, 0, 0]);
	});

	it('show another e-mail from when a later record has it, also of a customer who was known again', () => {
		const identities = createIdentities(BY_EMAIL);
		const ana = identities.note('shopify', keys('7', 'ana@example.com'), 1);
		const records = ['ana@example.com', 'ana@new.example.com'].map((email) => ({
			id: '7',
			email,
			at: 5,
		}));
		expect(noteAll(identities, records).isNoted).toEqual([1, 0]);
		identities.note('shopify', keys('7', 'ana@new.example.com'), 4);
		expect(identities.emails.textOf(ana)).toBe('ana@example.com');
		identities.note('shopify', keys('7', 'ana@new.example.com'), 6);
		expect([identities.emails.textOf(ana), identities.emails.notedAt(ana)]).toEqual([
			'ana@new.example.com',
			6,
		]);
		expect(noteAll(identities, records).isNoted).toEqual([0, 1]);
		expect(identities.emails.notedAt(ana)).toBe(6);
	});

	it('are none where nobody is named', () => {
		expect(createIdentities(BY_EMAIL).note('shopify', keys(null), 0)).toBe(-1);
	});

	it('know a customer again', () => {
		const identities = createIdentities(BY_EMAIL);
		const first = identities.note('shopify', keys('7'), 0);
		expect(identities.note('shopify', keys('7', 'ana@example.com'), 5)).toBe(first);
	});

	it('take the same id of two platforms for two people', () => {
		const identities = createIdentities(BY_EMAIL);
		const inShopify = identities.note('shopify', keys('7'), 0);
		const inMagento = identities.note('magento', keys('7'), 0);
		expect(samePerson(identities, inShopify, inMagento)).toBe(false);
	});

	it('join the store and the till that share an e-mail, and the guest with the account', () => {
		const identities = createIdentities(BY_EMAIL);
		const store = identities.note('shopify', keys('7', 'ana@example.com'), 0);
		const till = identities.note('square', keys('SQ-1', 'ana@example.com'), 0);
		const guest = identities.note('woocommerce', keys(null, 'ana@example.com'), 0);
		expect(samePerson(identities, store, till)).toBe(true);
		expect(samePerson(identities, store, guest)).toBe(true);
	});

	it('do not join by e-mail or by phone where that is turned off', () => {
		const identities = createIdentities(BY_NOTHING);
		const store = identities.note('shopify', keys('7', 'ana@example.com', '4930123456'), 0);
		const till = identities.note('square', keys('SQ-1', 'ana@example.com', '4930123456'), 0);
		expect(samePerson(identities, store, till)).toBe(false);
	});

	it('join by phone where that is turned on', () => {
		const pair = [keys('7', null, '4930123456'), keys(null, 'ana@example.com', '4930123456')];
		for (const [join, expected] of [
			[BY_EMAIL, false],
			[BY_BOTH, true],
		] as const) {
			const identities = createIdentities(join);
			const [a = -1, b = -1] = pair.map((customer) => identities.note('shopify', customer, 0));
			expect(samePerson(identities, a, b)).toBe(expected);
		}
	});

	it('join people over any number of records between them', () => {
		const identities = createIdentities(BY_BOTH);
		const store = identities.note('shopify', keys('7', 'ana@example.com'), 0);
		const till = identities.note('square', keys('SQ-1', null, '4930123456'), 0);
		expect(samePerson(identities, store, till)).toBe(false);
		identities.note('woocommerce', keys(null, 'ana@example.com', '4930123456'), 0);
		expect(samePerson(identities, store, till)).toBe(true);
	});

	it('join an id whose e-mail changed with both addresses', () => {
		const identities = createIdentities(BY_EMAIL);
		const guestBefore = identities.note('shopify', keys(null, 'old@example.com'), 0);
		const guestAfter = identities.note('shopify', keys(null, 'new@example.com'), 0);
		identities.note('shopify', keys('7', 'old@example.com'), 1);
		identities.note('shopify', keys('7', 'new@example.com'), 2);
		expect(samePerson(identities, guestBefore, guestAfter)).toBe(true);
	});

	it('show the latest e-mail and phone of an id, of two from one moment the alphabetically first', () => {
		const identities = createIdentities(BY_EMAIL);
		const node = identities.note('shopify', keys('7', 'old@example.com', '4930111111'), 1);
		identities.note('shopify', keys('7', 'new@example.com', '4930222222'), 3);
		identities.note('shopify', keys('7', 'middle@example.com'), 2);
		identities.note('shopify', keys('7', 'another@example.com'), 3);
		expect([identities.emails.textOf(node), identities.emails.notedAt(node)]).toEqual([
			'another@example.com',
			3,
		]);
		expect([identities.phones.textOf(node), identities.phones.notedAt(node)]).toEqual([
			'4930222222',
			3,
		]);
	});

	it('show the same e-mail whatever order the records came in', () => {
		const noted = [
			keys('7', 'old@example.com'),
			keys('7', 'new@example.com'),
			keys('7', 'old@example.com'),
		];
		const shown = [
			[0, 1, 2],
			[2, 1, 0],
			[1, 0, 2],
		].map((order) => {
			const identities = createIdentities(BY_EMAIL);
			const [node = -1] = order.map((at) =>
				identities.note('shopify', noted[at] as CustomerKeys, at),
			);
			return [identities.emails.textOf(node), identities.emails.notedAt(node)];
		});
		expect(shown).toEqual(new Array(3).fill(['old@example.com', 2]));
	});

	it('know no contact of an id that came without', () => {
		const identities = createIdentities(BY_EMAIL);
		const node = identities.note('shopify', keys('7'), 1);
		expect(identities.emails.textOf(node)).toBeNull();
		expect(identities.phones.textOf(node)).toBeNull();
	});

	it.each(['__proto__', 'constructor', 'hasOwnProperty', '💍'])('tell %p from everybody', (id) => {
		const identities = createIdentities(BY_EMAIL);
		const other = identities.note('shopify', keys('toString'), 0);
		const node = identities.note('shopify', keys(id), 0);
		expect(samePerson(identities, node, other)).toBe(false);
		expect(identities.note('shopify', keys(id), 0)).toBe(node);
	});
});

describe('joining an id across platforms', () => {
	function note(platforms: readonly Platform[]) {
		const identities = createIdentities(BY_EMAIL);
		const nodes = platforms.map((platform) => identities.note(platform, keys('7'), 0));
		const summary = identities.note('spreadsheet', keys('7'), 0);
		identities.joinAcrossPlatforms(summary);
		return nodes.map((node) => samePerson(identities, node, summary));
	}

	it('finds the one platform that has the id of a stored summary', () => {
		expect(note(['shopify'])).toEqual([true]);
	});

	it('does not choose between two platforms that have it', () => {
		expect(note(['shopify', 'magento'])).toEqual([false, false]);
	});

	it('leaves guests alone, whose e-mail is theirs everywhere', () => {
		const identities = createIdentities(BY_NOTHING);
		const id = identities.note('shopify', keys('ana@example.com'), 0);
		const guest = identities.note('spreadsheet', keys(null, 'ana@example.com'), 0);
		identities.joinAcrossPlatforms(guest);
		expect(samePerson(identities, id, guest)).toBe(false);
	});
});

describe('who is joined with whom', () => {
	const few = (letter: string) =>
		fc.option(fc.integer({ min: 1, max: 5 }).map((i) => `${letter}${i}`));
	const record = fc.record<{ platform: Platform; keys: CustomerKeys }>({
		platform: fc.constantFrom<Platform>('shopify', 'square', 'woocommerce'),
		keys: fc.record({ customerId: few('id'), email: few('email'), phone: few('phone') }),
	});
	const join = fc.record({ byEmail: fc.boolean(), byPhone: fc.boolean() });

	function groups(
		records: ReadonlyArray<{ platform: Platform; keys: CustomerKeys }>,
		how: JoinSettings,
	) {
		const identities = createIdentities(how);
		const nodes = records.map(({ platform, keys: noted }, at) =>
			identities.note(platform, noted, at),
		);
		return records.map((_, a) =>
			records.map((__, b) => {
				const [nodeA, nodeB] = [nodes[a] as number, nodes[b] as number];
				return nodeA === -1 || nodeB === -1
					? nodeA === nodeB
					: samePerson(identities, nodeA, nodeB);
			}),
		);
	}

	it('does not depend on which records come first', () => {
		const some = fc.array(record, { maxLength: 12 });
		fc.assert(
			fc.property(some, join, (records, how) => {
				const forward = groups(records, how);
				const backward = groups([...records].reverse(), how);
				expect(backward.map((row) => [...row].reverse()).reverse()).toEqual(forward);
			}),
			{ seed: 1 },
		);
	});

	it('is everybody connected over shared ids, e-mails and phone numbers, and nobody else', () => {
		const some = fc.array(record, { maxLength: 12 });
		fc.assert(
			fc.property(some, (records) => {
				const shares = (a: number, b: number) => {
					const [x, y] = [records[a], records[b]];
					if (x === undefined || y === undefined) return false;
					const sameId =
						x.platform === y.platform &&
						x.keys.customerId !== null &&
						x.keys.customerId === y.keys.customerId;
					const sameEmail = x.keys.email !== null && x.keys.email === y.keys.email;
					const samePhone = x.keys.phone !== null && x.keys.phone === y.keys.phone;
					return a === b || sameId || sameEmail || samePhone;
				};
				const connected = records.map((_, a) => records.map((__, b) => shares(a, b)));
				for (let via = 0; via < records.length; via++) {
					connected.forEach((row) => {
						if (row[via] === true) {
							connected[via]?.forEach((reached, b) => {
								row[b] = row[b] === true || reached;
							});
						}
					});
				}
				const nobody = records.map(({ keys: { customerId, email, phone } }) =>
					[customerId, email, phone].every((key) => key === null),
				);
				groups(records, BY_BOTH).forEach((row, a) =>
					row.forEach((joined, b) => {
						if (nobody[a] === true || nobody[b] === true) return;
						expect(joined).toBe(connected[a]?.[b]);
					}),
				);
			}),
			{ seed: 1 },
		);
	});

	it('is found in a moment where thousands of records form one chain', () => {
		const identities = createIdentities(BY_BOTH);
		const links = 20_000;
		for (let i = links; i > 0; i--) {
			identities.note('shopify', keys(`id${i}`, `e${i}@example.com`), i);
			identities.note('square', keys(`id${i}`, `e${i - 1}@example.com`), i);
			identities.note('shopify', keys(`id${i}`, `e${i - 1}@example.com`), i);
		}
		const last = identities.note('shopify', keys(`id${links}`), 0);
		const first = identities.note('shopify', keys('id1'), 0);
		expect(samePerson(identities, first, last)).toBe(true);
	});
});
