import fc from 'fast-check';
import * as envelopes from '../../../engine/orders/envelopes';
import { isRecord, type JsonRecord } from '../../../engine/json';
import { runAtOnce } from '../../../engine/slices/runAtOnce';

import { HOSTILE_VALUES } from '../../support/hostileValues';

const LEVELS = 10_000;
const KEYS = ['orders', 'edges', 'node', 'items', 'data', 'body', 'json'];

function isOrder(record: JsonRecord): boolean {
	return Object.hasOwn(record, 'orderId');
}

function openEnvelope(wrapper: JsonRecord, isKnown: (record: JsonRecord) => boolean) {
	return runAtOnce(envelopes.openEnvelope(wrapper, isKnown));
}

function nested(wrap: (inner: unknown) => JsonRecord): JsonRecord {
	let inner: JsonRecord = { orderId: 1 };
	for (let level = 0; level < LEVELS; level++) inner = wrap(inner);
	return inner;
}

describe('openEnvelope under attack', () => {
	it.each(KEYS)('gives up on 10,000 nested levels of %s', (key) => {
		expect(
			openEnvelope(
				nested((inner) => ({ [key]: inner })),
				isOrder,
			),
		).toBeUndefined();
		expect(
			openEnvelope(
				nested((inner) => ({ [key]: [inner] })),
				isOrder,
			),
		).toBeUndefined();
	});

	it('gives up on an object that contains itself', () => {
		const loop: JsonRecord = {};
		loop.data = loop;
		loop.items = [loop];
		expect(openEnvelope(loop, isOrder)).toBeUndefined();
	});

	it.each(HOSTILE_VALUES)('opens nothing in %s', (_, value) => {
		for (const key of KEYS) {
			expect(openEnvelope({ [key]: value }, isOrder)).toBeUndefined();
			expect(openEnvelope({ [key]: [value] }, isOrder)).toBeUndefined();
		}
	});

	it('goes by own keys alone', () => {
		const heir = Object.create({ orders: [{ orderId: 1 }] }) as JsonRecord;
		expect(openEnvelope(heir, isOrder)).toBeUndefined();
		const named = JSON.parse('{"__proto__":{"orders":[{"orderId":1}]}}') as JsonRecord;
		expect(openEnvelope(named, isOrder)).toBeUndefined();
	});

	it('finds the one order among 100,000 objects that are none', () => {
		const list: JsonRecord[] = Array.from({ length: 100_000 }, (_, i) => ({ i }));
		list.push({ orderId: 1 });
		expect(openEnvelope({ data: list }, isOrder)).toHaveLength(100_001);
	});

	it('pauses on the way through a list of 100,000', () => {
		for (const key of ['orders', 'bought']) {
			const list = Array.from({ length: 100_000 }, (_, orderId) => ({ orderId }));
			const work = envelopes.openEnvelope({ [key]: list }, isOrder);
			let pauses = 0;
			while (work.next().done !== true) pauses++;
			expect(pauses).toBeGreaterThan(300);
		}
	});

	it('answers any JSON with records, of which one is known, or with nothing', () => {
		const wrapper = fc.letrec<{ value: unknown; object: JsonRecord }>((tie) => ({
			value: fc.oneof(
				{ maxDepth: 4 },
				fc.jsonValue({ maxDepth: 1 }),
				fc.constant({ orderId: 1 }),
				tie('object'),
				fc.array(tie('value'), { maxLength: 3 }),
			),
			object: fc.dictionary(fc.constantFrom(...KEYS, '__proto__', 'other'), tie('value')),
		})).object;
		fc.assert(
			fc.property(wrapper, (object) => {
				const found = openEnvelope(object, isOrder);
				if (found === undefined) return;
				expect(found.every(({ record, envelope }) => isRecord(record) && isRecord(envelope))).toBe(
					true,
				);
				expect(found.some(({ record }) => isOrder(record))).toBe(true);
			}),
			{ seed: 1, numRuns: 500 },
		);
	});
});
