import fc from 'fast-check';
import { isRecord, type JsonRecord } from '../../../../engine/json';

import type { ResponseAdapter } from '../../../../engine/sentiment/responses/responseAdapter';
import { HOSTILE_VALUES } from '../../../support/hostileValues';
import { readJson } from './readJson';

/** No sentence for an operator is longer, whatever it quotes. */
const LONGEST_DETAIL = 700;

/**
 * The attacks that every adapter must stand: hostile values in every field at every level, keys that name parts of
 * JavaScript, inherited fields, random JSON. Each record is read to the end: it comes out as a response or as rejected.
 */
export function attackResponses(adapter: ResponseAdapter, sample: JsonRecord): void {
	it('is recognised by the keys of the sample', () => {
		expect(adapter.recognises(new Set(Object.keys(sample)))).toBe(true);
		expect(adapter.read(sample)).toMatchObject({ kind: 'response' });
	});

	it('answers whatever stands in any one field', () => {
		for (const path of pathsOf(sample)) {
			for (const [, value] of HOSTILE_VALUES) expectAnswer(adapter, replaced(sample, path, value));
		}
	});

	it('answers when the same nonsense stands in every field at once', () => {
		for (const [, value] of HOSTILE_VALUES) {
			expectAnswer(adapter, Object.fromEntries(Object.keys(sample).map((key) => [key, value])));
		}
	});

	it('reads nothing from fields that a record inherits', () => {
		expect(adapter.read(Object.create(sample) as JsonRecord)).toEqual(adapter.read({}));
	});

	it('reads nothing from a field named __proto__ or constructor', () => {
		const text = JSON.stringify(sample);
		const hidden = JSON.parse(`{"__proto__":${text},"constructor":${text}}`) as JsonRecord;
		expect(adapter.read(hidden)).toEqual(adapter.read({}));
		expect(adapter.recognises(new Set(['__proto__', 'constructor', 'toString']))).toBe(false);
	});

	it('answers any JSON under its own keys', () => {
		const keys = fc.constantFrom(...Object.keys(sample));
		fc.assert(
			fc.property(fc.dictionary(keys, fc.jsonValue()), (record) => expectAnswer(adapter, record)),
			{ seed: 20240301, numRuns: 200 },
		);
	});
}

function expectAnswer(adapter: ResponseAdapter, record: JsonRecord): void {
	adapter.read(Object.freeze(record));
	const { responses, rejected } = readJson([record]);
	if (responses.length + rejected.length === 0) throw new Error('the record was lost');
	for (const { detail } of rejected) {
		if (detail.trim() === '' || detail.length > LONGEST_DETAIL) {
			throw new Error(`a detail of ${detail.length} characters`);
		}
	}
	for (const { scores, answeredAt, text } of responses) {
		for (const { value, range } of scores) {
			if (!(value >= range.low && value <= range.high)) throw new Error(`a score of ${value}`);
		}
		if (answeredAt !== null && !Number.isFinite(answeredAt)) throw new Error('no moment');
		if (text !== null && text.trim() === '') throw new Error('a blank text');
	}
}

/** The path to every field of a record, through the objects and lists inside it. */
function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
	if (!isRecord(value) && !Array.isArray(value)) return [];
	return Object.entries(value).flatMap(([key, inner]) => [
		[...path, key],
		...pathsOf(inner, [...path, key]),
	]);
}

function replaced(sample: JsonRecord, path: readonly string[], value: unknown): JsonRecord {
	const copy = structuredClone(sample);
	let holder: JsonRecord = copy;
	for (const key of path.slice(0, -1)) holder = holder[key] as JsonRecord;
	holder[path.at(-1) as string] = value;
	return copy;
}
