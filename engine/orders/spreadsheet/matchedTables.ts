import type { JsonRecord } from '../../json';
import type { Sliced } from '../../slices/sliced';
import { hasNestedFields, nestedTable } from '../nested/nestedTable';
import { prefixedNames } from '../nested/prefixedNames';
import type { FoundRecords } from '../findRecords';
import type { Shape } from '../recogniser';
import { matchColumns } from './matchColumns';
import { sampleShapes } from './sampleShapes';
import { columnTable, type Table } from './table';
import type { ColumnRole } from './columnSynonyms';
import type { Tables } from './tables';

/** Records of a shape in whose objects nothing was found, after which no more are looked into. */
const MOST_LOOKED_INTO = 20;

/** Tables found by the names of their columns, those in the objects of a record among them. */
export function matchedTables(): Tables {
	const cache = new Map<number, Table | undefined>();
	const nested = new Map<number, Table>();
	const lookedInto = new Map<number, number>();

	function of(shape: Shape): Table | undefined {
		if (shape.adapter !== undefined || shape.plain !== undefined) return undefined;
		if (!cache.has(shape.index)) cache.set(shape.index, tableOfNames(shape.keys));
		return cache.get(shape.index);
	}

	function ofRecord(record: JsonRecord, shape: Shape): Table | undefined {
		const found = of(shape) ?? nested.get(shape.index);
		if (found !== undefined || shape.adapter !== undefined) return found;
		const looks = lookedInto.get(shape.index) ?? 0;
		if (looks === MOST_LOOKED_INTO) return undefined;
		lookedInto.set(shape.index, looks + 1);
		const table = nestedTable([record]);
		if (table !== undefined) nested.set(shape.index, table);
		return table;
	}

	function* ofAll(shapes: readonly Shape[], found: FoundRecords): Sliced<Array<Table | undefined>> {
		const samples = yield* sampleShapes(shapes.length, found);
		const samplesOf = ({ index }: Shape) => samples[index] as JsonRecord[];
		// Some shapes were only looked at, on the way to the records in them.
		const tables = shapes.map((shape) =>
			samplesOf(shape).length === 0 ? undefined : withNested(of(shape), shape, samplesOf(shape)),
		);
		const isOpen = ({ index, adapter, plain }: Shape) =>
			tables[index] === undefined && adapter === undefined && plain === undefined;
		const open = shapes.filter(
			(shape) => isOpen(shape) && shape.keys.length > 0 && samplesOf(shape).length > 0,
		);
		if (open.length === 0) return tables;
		const complete = shapes.filter(({ index }) => tables[index] !== undefined);
		// Many sources leave out empty cells: such a row belongs to the table that has all of its columns.
		const keySets = complete.map((shape) => new Set(shape.keys));
		const rest: Shape[] = [];
		for (const shape of open) {
			const home = keySets.findIndex((keys) => shape.keys.every((key) => keys.has(key)));
			if (home === -1) rest.push(shape);
			else tables[shape.index] = tables[(complete[home] as Shape).index];
		}
		// No row may be complete; together they may be a table all the same.
		const union =
			tableOfNames([...new Set(rest.flatMap(({ keys }) => keys))]) ??
			nestedTable(rest.flatMap(samplesOf));
		if (union !== undefined) for (const shape of rest) tables[shape.index] = union;
		return tables;
	}

	return { of, ofRecord, ofAll };
}

/** What objects in the records say besides the columns of a table, or instead of them. */
function withNested(
	flat: Table | undefined,
	{ adapter, plain }: Shape,
	samples: readonly JsonRecord[],
): Table | undefined {
	if (adapter !== undefined || plain !== undefined || !samples.some(hasNestedFields)) return flat;
	const nested = nestedTable(samples);
	if (flat === undefined || nested === undefined) return flat ?? nested;
	const isSame = nested.kind === flat.kind && nested.conflicts.length <= flat.conflicts.length;
	return isSame ? nested : flat;
}

function tableOfNames(keys: readonly string[]): Table | undefined {
	const whole = matchColumns(keys);
	const match = whole.shape === 'unrecognised' ? matchColumns(keys, prefixedNames(keys)) : whole;
	if (match.shape === 'unrecognised') return undefined;
	const columns = new Map(Object.entries(match.columns) as Array<[ColumnRole, string]>);
	return columnTable(match.shape, columns, match);
}
