import { grown } from '../memory/grown';
import { lastingColumn } from '../memory/lastingColumn';

/** What records say about who bought, as they write it; null where one says nothing. */
export interface NamedRecords {
	readonly ids: ReadonlyArray<string | null>;
	/** What kind of id each is: a whole number from 1 to 255. */
	readonly kinds: Uint8Array;
	readonly emails: ReadonlyArray<string | null>;
	/** When each is from, ms since 1970. */
	readonly moments: Float64Array;
}

/**
 * A card for each customer with what nearly every record says of them again: the id, the e-mail, and when that was last
 * noted.
 */
export interface CustomerCards {
	/** Writes the card of a node, in the place of an earlier one. What does not fit on a card has none. */
	write(node: number, kind: number, id: string, email: string, at: number): void;
	/**
	 * Finds out which records say what the cards of their nodes say, and notes when.
	 *
	 * @param nodes whom each record may be about, or -1
	 * @param recognised is given 1 for each that says the same
	 */
	recogniseAll(records: NamedRecords, nodes: Int32Array, recognised: Uint8Array): void;
	/** When the e-mail on a card was last noted; -Infinity where there is no card. */
	notedAt(node: number): number;
}

/** A card is one line of a processor's cache, which is fetched at once. */
const CARD_BITS = 6;
const CARD_BYTES = 1 << CARD_BITS;
/** On a card: the moment, the kind of the id (0 on no card), two lengths, and the two texts. */
const MOMENT_BYTES = Float64Array.BYTES_PER_ELEMENT;
const KIND = MOMENT_BYTES;
const ID_LENGTH = KIND + 1;
const EMAIL_LENGTH = ID_LENGTH + 1;
const TEXTS = EMAIL_LENGTH + 1;
const LARGEST_BYTE = 255;
/** Nodes of ids come in runs, between those of e-mails: a block of cards is made where one of its nodes has one. */
const BLOCK_BITS = 6;
const BLOCK_LENGTH = 1 << BLOCK_BITS;
const FIRST_BLOCKS = 16;

/**
 * Cards lie side by side, a byte a character. The strings of a hundred thousand customers lie all over the memory of a
 * program, and so do the columns of what else is known of them; to fetch one takes longer than to read an order's date.
 */
export function createCustomerCards(): CustomerCards {
	/** The block of each 64 nodes; block 0 holds no cards. */
	let blocks = new Int32Array(FIRST_BLOCKS);
	let bytes = lastingColumn(Uint8Array, FIRST_BLOCKS * BLOCK_LENGTH * CARD_BYTES);
	let moments = new Float64Array(bytes.buffer);
	let blocksMade = 1;
	/** Where the cards lie that are looked at together. */
	let places = new Int32Array(0);

	/** The block of a node's card; 0 where there is none. */
	function blockOf(node: number): number {
		const block = node >>> BLOCK_BITS;
		return block < blocks.length ? (blocks[block] as number) : 0;
	}

	/** Where the card of a node lies, or an empty one. */
	function placeOf(node: number): number {
		return ((blockOf(node) << BLOCK_BITS) | (node & (BLOCK_LENGTH - 1))) << CARD_BITS;
	}

	function makeBlock(node: number): void {
		const block = node >>> BLOCK_BITS;
		while (block >= blocks.length) blocks = grown(blocks, new Int32Array(2 * blocks.length));
		blocks[block] = blocksMade++;
		if (blocksMade * BLOCK_LENGTH * CARD_BYTES <= bytes.length) return;
		bytes = grown(bytes, lastingColumn(Uint8Array, 2 * bytes.length));
		moments = new Float64Array(bytes.buffer);
	}

	function saysTheSame(place: number, id: string, email: string): boolean {
		const idAt = place + TEXTS;
		for (let i = 0; i < id.length; i++) {
			if (bytes[idAt + i] !== id.charCodeAt(i)) return false;
		}
		const emailAt = idAt + id.length;
		for (let i = 0; i < email.length; i++) {
			if (bytes[emailAt + i] !== email.charCodeAt(i)) return false;
		}
		return true;
	}

	return {
		write(node, kind, id, email, at) {
			const text = id + email;
			const fits = TEXTS + text.length <= CARD_BYTES && isOfBytes(text);
			if (fits && blockOf(node) === 0) makeBlock(node);
			const place = placeOf(node);
			bytes[place + KIND] = fits ? kind : 0;
			if (!fits) return;
			moments[place / MOMENT_BYTES] = at;
			bytes[place + ID_LENGTH] = id.length;
			bytes[place + EMAIL_LENGTH] = email.length;
			for (let i = 0; i < text.length; i++) bytes[place + TEXTS + i] = text.charCodeAt(i);
		},
		recogniseAll({ ids, kinds, emails, moments: recordedAt }, nodes, recognised) {
			const count = ids.length;
			if (places.length < count) places = new Int32Array(count);
			for (let i = 0; i < count; i++) {
				const node = nodes[i] as number;
				places[i] = node === -1 ? 0 : placeOf(node);
			}
			for (let i = 0; i < count; i++) {
				const place = places[i] as number;
				recognised[i] =
					bytes[place + KIND] === kinds[i] &&
					bytes[place + ID_LENGTH] === ids[i]?.length &&
					bytes[place + EMAIL_LENGTH] === emails[i]?.length
						? 1
						: 0;
			}
			for (let i = 0; i < count; i++) {
				if (recognised[i] === 0) continue;
				const place = places[i] as number;
				if (!saysTheSame(place, ids[i] as string, emails[i] as string)) {
					recognised[i] = 0;
					continue;
				}
				const at = recordedAt[i] as number;
				if (at > (moments[place / MOMENT_BYTES] as number)) moments[place / MOMENT_BYTES] = at;
			}
		},
		notedAt(node) {
			const place = placeOf(node);
			return bytes[place + KIND] === 0 ? -Infinity : (moments[place / MOMENT_BYTES] as number);
		},
	};
}

function isOfBytes(text: string): boolean {
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > LARGEST_BYTE) return false;
	return true;
}
