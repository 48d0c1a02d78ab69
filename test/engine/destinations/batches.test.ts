import fc from 'fast-check';
import { batchesOf as slicedBatches } from '../../../engine/destinations/batches';
import type { Contact } from '../../../engine/destinations/contacts/contact';
import {
	DEFAULT_IDENTIFIERS,
	readContact,
} from '../../../engine/destinations/contacts/readContact';
import { runAtOnce } from '../../../engine/slices/runAtOnce';

const batchesOf = (...given: Parameters<typeof slicedBatches<Contact>>) =>
	runAtOnce(slicedBatches(...given));

const contacts = (count: number) =>
	Array.from({ length: count }, (_, item) => readContact({}, item, DEFAULT_IDENTIFIERS, []));

describe('batches', () => {
	it('hold at most as many contacts, and as many bytes, as the destination takes', () => {
		const byCount = batchesOf(contacts(25), { contacts: 10, bytes: 1e9 }, () => 1);
		expect(byCount.map(({ length }) => length)).toEqual([10, 10, 5]);
		const bySize = batchesOf(contacts(6), { contacts: 10, bytes: 5_096 }, () => 500);
		expect(bySize.map(({ length }) => length)).toEqual([2, 2, 2]);
	});

	it('give a contact that is too large a batch of its own', () => {
		const batches = batchesOf(contacts(3), { contacts: 10, bytes: 5_000 }, ({ item }) =>
			item === 1 ? 1e6 : 10,
		);
		expect(batches.map((batch) => batch.map(({ item }) => item))).toEqual([[0], [1], [2]]);
	});

	it('lose nobody and keep the order, whatever the sizes', () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat(10_000), { maxLength: 60 }),
				fc.integer({ min: 1, max: 9 }),
				fc.integer({ min: 1, max: 30_000 }),
				(sizes, most, bytes) => {
					const all = contacts(sizes.length);
					const batches = batchesOf(all, { contacts: most, bytes }, ({ item }) => sizes[item] ?? 0);
					expect(batches.flat()).toEqual(all);
					expect(batches.every(({ length }) => length > 0 && length <= most)).toBe(true);
				},
			),
		);
	});
});
