import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import { numberOf, type Platform } from '../platform';
import { grown } from '../memory/grown';
import { lastingColumn } from '../memory/lastingColumn';
import { LongColumn } from '../memory/longColumn';
import { LongList } from '../memory/longList';
import { createTextIndex } from '../text/textIndex';
import { createByteTexts, type ByteTexts } from '../text/byteTexts';

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
	 * Finds the nodes of many ids at once, which are new where no record had them.
	 *
	 * @param ids null where a record has none
	 * @param nodes is given the node of each id, or -1
	 */
	nodesOfIds(
		ids: ReadonlyArray<string | null>,
		platformOf: (i: number) => Platform,
		nodes: Int32Array,
	): void;
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

/** One kind of contact by node. */
export interface Contacts {
	/**
	 * Notes a contact beside a node.
	 *
	 * @returns whether it is another one than is shown, so that it may join somebody
	 */
	note(node: number, text: string, at: number): boolean;
	/**
	 * Notes which of many records have the contact that is shown of their node.
	 *
	 * @param nodes the node of each record, or -1
	 * @param textOf the contact in each record as it is written; null where there is none
	 * @param moments when each record is from
	 * @param noted is given 1 for each that has it; 0 where it is another one, or none is shown, or it is an unusual one:
	 *   then it is to be noted by itself
	 */
	noteAllAgain(
		count: number,
		nodes: Int32Array,
		textOf: (i: number) => string | null,
		moments: Float64Array,
		noted: Uint8Array,
	): void;
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
/** Texts of nodes that are copied within a millisecond. */
const COPIED_AT_ONCE = 16 * STEPS_PER_SLICE;

export function createIdentities(join: JoinSettings): Identities {
	/** Nodes are the entries of the index. */
	const nodes = createTextIndex();
	let parents = new Int32Array(FIRST_CAPACITY);
	let size = 0;
	/** The kinds that ids have been noted of: nearly always one. */
	const kindsOfIds = new Set<number>();
	const emails = createContacts();
	const phones = createContacts();
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

	return {
		makeRoom: (records) => nodes.makeRoom(MOST_NODES * records),
		note(platform, keys, at) {
			const node = nodeFor(platform, keys);
			if (node === -1) return node;
			const { email, phone } = keys;
			if (email !== null && emails.note(node, email, at) && join.byEmail) {
				joinNodes(node, nodeOf(email, EMAIL));
			}
			if (phone !== null && phones.note(node, phone, at) && join.byPhone) {
				joinNodes(node, nodeOf(phone, PHONE));
			}
			return node;
		},
		nodesOfIds(ids, platformOf, found) {
			let latest = -1;
			for (let i = 0; i < ids.length; i++) {
				const kind = kindOfId(platformOf(i));
				if (kind === latest) continue;
				kindsOfIds.add(kind);
				latest = kind;
			}
			nodes.addAll(ids, (i) => kindOfId(platformOf(i)), found);
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

function createContacts(): Contacts {
	const texts = new LongList<string>();
	const notedAt = new LongColumn();
	/** The same texts, from when the first are noted again: those of the first nodes, as many as were copied so far. */
	let shown: ByteTexts | undefined;
	let copied = 0;

	/**
	 * The texts of many nodes are copied bit by bit, a part at each call. What is not there yet is noted by itself, as an
	 * unusual one is.
	 */
	function shownTexts(): ByteTexts {
		shown ??= createByteTexts();
		for (const end = Math.min(texts.length, copied + COPIED_AT_ONCE); copied < end; copied++) {
			const text = texts.at(copied);
			if (text !== undefined) shown.set(copied, text);
		}
		return shown;
	}

	return {
		note(node, text, at) {
			const known = texts.at(node);
			const knownAt = known === undefined ? -Infinity : notedAt.at(node);
			if (known === text) {
				if (at > knownAt) notedAt.set(node, at);
				return false;
			}
			// The later of two is the one to show; of two from the same moment, the alphabetically first.
			if (known === undefined || at > knownAt || (at === knownAt && text < known)) {
				texts.set(node, text);
				notedAt.set(node, at);
				shown?.set(node, text);
			}
			return true;
		},
		noteAllAgain(count, nodes, textOf, moments, noted) {
			shownTexts().equalAll(count, nodes, textOf, noted);
			for (let i = 0; i < count; i++) {
				const node = nodes[i] as number;
				const at = moments[i] as number;
				if (noted[i] === 1 && at > notedAt.at(node)) notedAt.set(node, at);
			}
		},
		textOf: (node) => texts.at(node) ?? null,
		notedAt: (node) => (texts.at(node) === undefined ? -Infinity : notedAt.at(node)),
	};
}
