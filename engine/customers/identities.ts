import type { Platform } from '../orders/platform';
import { createTextIndex, type TextIndex } from '../orders/textIndex';

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
	/**
	 * Notes what a record says and returns the node that stands for its customer: the id's where it has one, else the
	 * e-mail's, else the phone's; -1 where it has none.
	 *
	 * @param at when the record is from (ms since 1970): of several e-mails of one id, the latest is shown
	 */
	note(platform: Platform, keys: CustomerKeys, at: number): number;
	/** Joins an id with the same id of another platform, where exactly one other platform has it. */
	joinAcrossPlatforms(node: number): void;
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
	textOf(node: number): string | null;
	/** When it was last noted, ms since 1970. */
	notedAt(node: number): number;
}

export function createIdentities(join: JoinSettings): Identities {
	const kinds: NodeKind[] = [];
	const texts: string[] = [];
	const parents: number[] = [];

	function newNode(kind: NodeKind, text: string): number {
		const node = parents.length;
		kinds.push(kind);
		texts.push(text);
		parents.push(node);
		return node;
	}

	const ids = new Map<Platform, NodeTable>();
	const emailNodes = createNodeTable((text) => newNode('email', text));
	const phoneNodes = createNodeTable((text) => newNode('phone', text));
	const emails = createContacts();
	const phones = createContacts();

	function idNodesOf(platform: Platform): NodeTable {
		let nodes = ids.get(platform);
		if (nodes === undefined) {
			nodes = createNodeTable((text) => newNode('id', text));
			ids.set(platform, nodes);
		}
		return nodes;
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
		note(platform, { customerId, email, phone }, at) {
			let node = -1;
			if (customerId !== null) node = idNodesOf(platform).nodeOf(customerId);
			else if (email !== null) node = emailNodes.nodeOf(email);
			else if (phone !== null) node = phoneNodes.nodeOf(phone);
			if (node === -1) return node;
			if (email !== null && emails.note(node, email, at) && join.byEmail) {
				joinNodes(node, emailNodes.nodeOf(email));
			}
			if (phone !== null && phones.note(node, phone, at) && join.byPhone) {
				joinNodes(node, phoneNodes.nodeOf(phone));
			}
			return node;
		},
		joinAcrossPlatforms(node) {
			if (kinds[node] !== 'id') return;
			const others = [...ids.values()]
				.map((nodes) => nodes.find(texts[node] as string))
				.filter((other) => other !== -1 && other !== node);
			if (others.length === 1) joinNodes(node, others[0] as number);
		},
		personOf,
		kindOf: (node) => kinds[node] ?? 'id',
		textOf: (node) => texts[node] ?? '',
		emails,
		phones,
		get size() {
			return parents.length;
		},
	};
}

/** The nodes of one kind by their text. */
interface NodeTable {
	nodeOf(text: string): number;
	find(text: string): number;
}

function createNodeTable(newNode: (text: string) => number): NodeTable {
	const index: TextIndex = createTextIndex();
	const nodes: number[] = [];
	return {
		nodeOf(text) {
			const entry = index.add(text);
			if (entry === nodes.length) nodes.push(newNode(text));
			return nodes[entry] as number;
		},
		find: (text) => nodes[index.find(text)] ?? -1,
	};
}

function createContacts(): Contacts & { note(node: number, text: string, at: number): boolean } {
	const texts: Array<string | undefined> = [];
	const notedAt: number[] = [];
	return {
		/** @returns whether the text is another one than was noted last, so that it may join somebody */
		note(node, text, at) {
			while (texts.length <= node) {
				texts.push(undefined);
				notedAt.push(-Infinity);
			}
			const known = texts[node];
			const knownAt = notedAt[node] as number;
			if (known === text) {
				if (at > knownAt) notedAt[node] = at;
				return false;
			}
			// The later of two is the one to show; of two from the same moment, the alphabetically first.
			if (known === undefined || at > knownAt || (at === knownAt && text < known)) {
				texts[node] = text;
				notedAt[node] = at;
			}
			return true;
		},
		textOf: (node) => texts[node] ?? null,
		notedAt: (node) => notedAt[node] ?? -Infinity,
	};
}
