import type { Adapter } from './adapter';
import { withoutByteOrderMark } from '../columns/byteOrderMark';
import type { JsonRecord } from '../json';

/** Records with the same top-level keys, in the same order, are of one shape. */
export interface Shape {
	readonly index: number;
	readonly keys: readonly string[];
	/** The platform's adapter for these keys, or undefined where no platform has them. */
	readonly adapter: Adapter | undefined;
	/** The shape that its records have once the byte-order mark is off the name of a column; undefined where none has one. */
	readonly plain: Shape | undefined;
}

export interface Recogniser {
	shapeOf(record: JsonRecord): Shape;
	/** Every shape seen so far; a shape's index is its place here. */
	readonly shapes: readonly Shape[];
}

/**
 * Tells the platform of records by their keys. Each distinct set of keys is looked at once; the next record with the
 * same keys, which is nearly always the very next one, costs a comparison of keys.
 *
 * @param adapters in order of precedence: the first that recognises the keys has the record
 */
export function createRecogniser(adapters: readonly Adapter[]): Recogniser {
	const shapes: Shape[] = [];
	const byKeys = new Map<string, Shape>();
	let latest: Shape | undefined;

	function shapeOf(record: JsonRecord): Shape {
		if (latest !== undefined && hasExactly(record, latest.keys)) return latest;
		latest = shapeWith(Object.keys(record));
		return latest;
	}

	function shapeWith(keys: readonly string[]): Shape {
		const joined = JSON.stringify(keys);
		const known = byKeys.get(joined);
		if (known !== undefined) return known;
		const bare = keys.map(withoutByteOrderMark);
		const isMarked = bare.some((key, i) => key !== keys[i]);
		const plain = isMarked ? shapeWith(bare) : undefined;
		const keySet = new Set(keys);
		const shape: Shape = {
			index: shapes.length,
			keys,
			adapter: isMarked ? undefined : adapters.find((adapter) => adapter.recognises(keySet)),
			plain,
		};
		shapes.push(shape);
		byKeys.set(joined, shape);
		return shape;
	}

	return { shapeOf, shapes };
}

function hasExactly(record: JsonRecord, keys: readonly string[]): boolean {
	let i = 0;
	// for…in over a parsed object reads its keys without allocating them, which Object.keys does for every record.
	for (const key in record) {
		if (key !== keys[i]) return false;
		i++;
	}
	return i === keys.length;
}
