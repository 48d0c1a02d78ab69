import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import { numberOf, type Platform } from '../platform';
import { grown } from '../memory/grown';
import { lastingColumn } from '../memory/lastingColumn';
import { LongColumn } from '../memory/longColumn';
import { LongList } from '../memory/longList';
import { createTextIndex } from '../text/textIndex';
import { createCustomerCards, type CustomerCards } from './customerCards';

/** What a record says about who bought, tidied: e-mail in lower case, phone as digits. */
export interface CustomerKeys {
	customerId: string | null;
	email: string | null;
	phone: string | null;
}

export interface JoinSettings {
	/** Whether customers of different ids or platforms are one person when they share an e-mail. */
	byEmail: boolean;
	/** The same for a phone number. */
	byPhone: boolean;
}

export type NodeKind = 'id' | 'email' | 'phone';

/**
 * Who is who. Every id, e-mail and phone number is a node; a record that names several of them joins them, and nodes
 * joined over any number of records are one person (union-find). Which records come first makes no difference to who is
 * joined.
 */
export interface Identities {
	/** Makes room for what so many further records say: while one is noted, nothing can pause. */
	makeRoom(records: number): Sliced<void>;
	/**
	 * Notes what a record says and returns the node that stands for its customer: the id's where it has one, else the
	 * e-mail's, else the phone's; -1 where it has none.
	 *
	 * @param at when the record is from (ms since 1970): of several e-mails of one id, the latest is shown
	 */
	note(platform: Platform, keys: CustomerKeys, at: number): number;
	/**
	 * Finds the nodes of many records' ids, which are new where no record had them, and notes those records that say of
	 * their customer what is shown of it.
	 *
	 * @param nodes is given the node of each id, or -1 where a record has none
	 * @param isNoted is given 1 for each record that has the e-mail shown of its customer; 0 where it has another or none,
	 *   or what it says is unusual: then it is to be noted by itself
	 */
	noteAll(records: CustomerRecords, nodes: Int32Array, isNoted: Uint8Array): void;
	/** Joins an id with the same id of another platform, where exactly one other platform has it. */
	joinAcrossPlatforms(node: number): void;
	/** Notes that a name stands beside an e-mail address, which says who somebody is where the name is alone. */
	noteName(platform: Platform, name: string, email: string): void;
	/**
	 * Joins whoever is known by a name alone with the person at whose address it stands elsewhere. A name at several
	 * addresses may be that of several people, and joins nobody.
	 */
	joinNames(): Sliced<void>;
	/** The node that stands for everybody joined with this one. */
	personOf(node: number): number;
	kindOf(node: number): NodeKind;
	textOf(node: number): string;
	/** Latest e-mail and phone noted beside a node. */
	readonly emails: Contacts;
	readonly phones: Contacts;
	readonly size: number;
}

/** What many records say about who bought. */
export interface CustomerRecords {
	/** Tidied; null where a record has none. */
	readonly ids: ReadonlyArray<string | null>;
	/** As they are written; null where a record has none. */
	readonly emails: ReadonlyArray<string | null>;
	/** When each is from, ms since 1970. */
	readonly moments: Float64Array;
	platformOf(i: number): Platform;
}

/** One kind of contact by node. */
export interface Contacts {
	/**
	 * Notes a contact beside a node.
	 *
	 * @returns whether it is another one than is shown, so that it may join somebody
	 */
	note(node: number, text: string, at: number): boolean;
	textOf(node: number): string | null;
	/** When it was last noted, ms since 1970. */
	notedAt(node: number): number;
}

/** Kinds of nodes as the index of their texts knows them; ids are of the kind of their platform. */
const EMAIL = 0;
const PHONE = 1;
const FIRST_PLATFORM = 2;
/** A record names an id, an e-mail and a phone number. */
const MOST_NODES = 3;
const FIRST_CAPACITY = 1024;
/** Cards that are written within a millisecond. */
const WRITTEN_AT_ONCE = 16 * STEPS_PER_SLICE;

export function createIdentities(join: JoinSettings): Identities {
	/** Nodes are the entries of the index. */
	const nodes = createTextIndex();
	let parents = new Int32Array(FIRST_CAPACITY);
	let size = 0;
	/** The kinds that ids have been noted of: nearly always one. */
	const kindsOfIds = new Set<number>();
	/** From when records are noted many at once: of the first nodes, as many as were written so far. */
	let cards: CustomerCards | undefined;
	let written = 0;
	const emails = createContacts((node) => cards?.notedAt(node) ?? -Infinity);
	const phones = createContacts(() => -Infinity);
	/** Of the records that are noted together. */
	let kinds = new Uint8Array(0);
	let hashes = new Int32Array(0);
	/** By the kind of their platform's ids: the address at which a name stands; null where there are several. */
	const emailsOfNames = new Map<number, Map<string, string | null>>();

	function nodeOf(text: string, kind: number): number {
		const node = nodes.add(text, kind);
		standAlone();
		return node;
	}

	/** Nodes that are new stand for themselves. */
	function standAlone(): void {
		if (nodes.size > parents.length) {
			parents = grown(parents, lastingColumn(Int32Array, 2 * nodes.size));
		}
		for (; size < nodes.size; size++) parents[size] = size;
	}

	function nodeOfId(platform: Platform, customerId: string): number {
		const kind = kindOfId(platform);
		kindsOfIds.add(kind);
		return nodeOf(customerId, kind);
	}

	function nodeFor(platform: Platform, { customerId, email, phone }: CustomerKeys): number {
		if (customerId !== null) return nodeOfId(platform, customerId);
		if (email !== null) return nodeOf(email, EMAIL);
		return phone === null ? -1 : nodeOf(phone, PHONE);
	}

	function personOf(node: number): number {
		let person = node;
		while (parents[person] !== person) person = parents[person] as number;
		// Path compression: what was walked once is one step the next time.
		for (let at = node; parents[at] !== person; ) {
			const next = parents[at] as number;
			parents[at] = person;
			at = next;
		}
		return person;
	}

	function joinNodes(a: number, b: number): void {
		const first = personOf(a);
		const second = personOf(b);
		// The older node leads: trees stay shallow because most joins hang one new node under a known person.
		if (first < second) parents[second] = first;
		else parents[first] = second;
	}

	function writeCard(into: CustomerCards, node: number): void {
		const kind = nodes.kindOf(node);
		const email = emails.textOf(node);
		if (kind < FIRST_PLATFORM || email === null) return;
		into.write(node, kind, nodes.textOf(node), email, emails.notedAt(node));
	}

	/**
	 * The cards of many nodes are written bit by bit, a part at each call. Whoever has none yet is noted by themselves, as
	 * an unusual one is.
	 */
	function writtenCards(): CustomerCards {
		cards ??= createCustomerCards();
		const end = Math.min(size, written + WRITTEN_AT_ONCE);
		for (; written < end; written++) writeCard(cards, written);
		return cards;
	}

	function noteKinds({ ids, platformOf }: CustomerRecords): void {
		const count = ids.length;
		if (kinds.length < count) {
			kinds = new Uint8Array(count);
			hashes = new Int32Array(count);
		}
		let latest = -1;
		for (let i = 0; i < count; i++) {
			const kind = kindOfId(platformOf(i));
			kinds[i] = kind;
			if (kind === latest) continue;
			kindsOfIds.add(kind);
			latest = kind;
		}
	}

	return {
		makeRoom: (records) => nodes.makeRoom(MOST_NODES * records),
		note(platform, keys, at) {
			const node = nodeFor(platform, keys);
			if (node === -1) return node;
			const { email, phone } = keys;
			if (email !== null && emails.note(node, email, at)) {
				if (cards !== undefined && node < written) writeCard(cards, node);
				if (join.byEmail) joinNodes(node, nodeOf(email, EMAIL));
			}
			if (phone !== null && phones.note(node, phone, at) && join.byPhone) {
				joinNodes(node, nodeOf(phone, PHONE));
			}
			return node;
		},
		noteAll(records, found, isNoted) {
			const { ids, emails: texts, moments } = records;
			noteKinds(records);
			nodes.guessAll(ids, kinds, hashes, found);
			writtenCards().recogniseAll({ ids, kinds, emails: texts, moments }, found, isNoted);
			nodes.addAll(ids, kinds, hashes, isNoted, found);
			standAlone();
		},
		joinAcrossPlatforms(node) {
			const kind = nodes.kindOf(node);
			if (kind < FIRST_PLATFORM) return;
			let other = -1;
			for (const another of kindsOfIds) {
				const found = another === kind ? -1 : nodes.find(nodes.textOf(node), another);
				if (found === -1) continue;
				if (other !== -1) return;
				other = found;
			}
			if (other !== -1) joinNodes(node, other);
		},
		noteName(platform, name, email) {
			const kind = kindOfId(platform);
			let ofNames = emailsOfNames.get(kind);
			if (ofNames === undefined) emailsOfNames.set(kind, (ofNames = new Map()));
			const known = ofNames.get(name);
			if (known === undefined) ofNames.set(name, email);
			else if (known !== email) ofNames.set(name, null);
		},
		*joinNames() {
			let steps = 0;
			for (const [kind, ofNames] of emailsOfNames) {
				for (const [name, email] of ofNames) {
					if (++steps % STEPS_PER_SLICE === 0) yield;
					const alone = email === null ? -1 : nodes.find(name, kind);
					if (email !== null && alone !== -1) joinNodes(nodeOf(email, EMAIL), alone);
				}
			}
		},
		personOf,
		kindOf(node) {
			const kind = nodes.kindOf(node);
			if (kind === EMAIL) return 'email';
			return kind === PHONE ? 'phone' : 'id';
		},
		textOf: nodes.textOf,
		emails,
		phones,
		get size() {
			return size;
		},
	};
}

function kindOfId(platform: Platform): number {
	return FIRST_PLATFORM + numberOf(platform);
}

/** @param seenAgainAt when what is shown of a node was noted again elsewhere; -Infinity where it was not */
function createContacts(seenAgainAt: (node: number) => number): Contacts {
	const texts = new LongList<string>();
	const notedAt = new LongColumn();

	function lastNotedAt(node: number): number {
		if (texts.at(node) === undefined) return -Infinity;
		return Math.max(notedAt.at(node), seenAgainAt(node));
	}

	return {
		note(node, text, at) {
			const known = texts.at(node);
			const knownAt = lastNotedAt(node);
			if (known === text) {
				if (at > knownAt) notedAt.set(node, at);
				return false;
			}
			// The later of two is the one to show; of two from the same moment, the alphabetically first.
			if (known === undefined || at > knownAt || (at === knownAt && text < known)) {
				texts.set(node, text);
				notedAt.set(node, at);
			}
			return true;
		},
		textOf: (node) => texts.at(node) ?? null,
		notedAt: lastNotedAt,
	};
}
