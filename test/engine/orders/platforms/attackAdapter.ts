import fc from 'fast-check';
import type { Adapter } from '../../../../engine/orders/adapter';
import { isRecord, type JsonRecord } from '../../../../engine/json';
import type { Reading } from '../../../../engine/orders/reading';

const MEGABYTE = 1_000_000;
const LEVELS = 10_000;

/** No sentence for an operator is longer, whatever it quotes. */
const LONGEST_DETAIL = 320;

const KINDS = ['order', 'line', 'refund', 'link', 'cancellation', 'summary', 'refused'];

/** What no platform sends and somebody's workflow does. */
const HOSTILE_VALUES: readonly unknown[] = [
	undefined,
	null,
	true,
	false,
	0,
	-0,
	-1,
	NaN,
	Infinity,
	-Infinity,
	1e308,
	8.64e15,
	'',
	' \t\n',
	'0',
	'NaN',
	'-Infinity',
	'1e999',
	'0x10',
	'1,209.00',
	'+275760-09-13T00:00:00.000Z',
	'💍'.repeat(100),
	'\u0000',
	'__proto__',
	'constructor',
	'toString',
	'x'.repeat(MEGABYTE),
	' '.repeat(MEGABYTE),
	'1'.repeat(MEGABYTE),
	'|;:'.repeat(MEGABYTE / 3),
	[],
	{},
	[null],
	[[]],
	[1, 'a', {}],
	JSON.parse('{"__proto__":{"amount":"1","email":"proto@example.com"},"constructor":{"id":1}}'),
	nested((inner) => ({ node: inner })),
	nested((inner) => [inner]),
];

/**
 * The attacks that every adapter must stand: hostile values in every field at every level, keys that name parts of
 * JavaScript, inherited fields, random JSON.
 */
export function attackAdapter(adapter: Adapter, sample: JsonRecord): void {
	const paths = pathsOf(sample);

	it('answers whatever stands in any one field', () => {
		for (const path of paths) {
			for (const value of HOSTILE_VALUES) expectAnswer(adapter, replaced(sample, path, value));
		}
	});

	it('answers when the same nonsense stands in every field at once', () => {
		for (const value of HOSTILE_VALUES) {
			const record = Object.fromEntries(Object.keys(sample).map((key) => [key, value]));
			expectAnswer(adapter, record);
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

function expectAnswer(adapter: Adapter, record: JsonRecord): void {
	const reading = adapter.read(Object.freeze(record));
	const name = adapter.nameOf?.(record).name;
	if (name !== undefined && typeof name !== 'string') throw new Error('a name that is no text');
	if (reading === undefined) return;
	if (!KINDS.includes(reading.kind)) throw new Error(`no such kind: ${String(reading.kind)}`);
	const detail = detailOf(reading);
	if (detail !== undefined && (detail.trim() === '' || detail.length > LONGEST_DETAIL)) {
		throw new Error(`a detail of ${detail.length} characters`);
	}
	if ('lines' in reading && !Array.isArray(reading.lines)) throw new Error('lines are no list');
	if ('channel' in reading && (reading.channel?.length ?? 0) > LONGEST_DETAIL) {
		throw new Error('a channel as long as a text');
	}
}

function detailOf(reading: Reading): string | undefined {
	if (reading.kind === 'refund') return reading.failed;
	if ('detail' in reading) return reading.detail;
	return 'exclusion' in reading ? reading.exclusion?.detail : undefined;
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

function nested(wrap: (inner: unknown) => unknown): unknown {
	let value: unknown = 'bottom';
	for (let level = 0; level < LEVELS; level++) value = wrap(value);
	return value;
}
