import type { Segment, SegmentMap } from './segmentMap';

/** A segment and the cells that belong to it, each written as its three scores: "543". */
export interface CellSegment extends Segment {
	cells: string;
}

/**
 * A segment map from a table in which every combination of scores stands exactly once.
 *
 * @param scale number of scores that the cells are written in
 * @throws RangeError when a cell is missing or stands twice: a table like that is a programming mistake
 */
export function cellMap(scale: number, table: readonly CellSegment[]): SegmentMap {
	const names = new Array<string | undefined>(scale ** 3);
	for (const { name, cells } of table) {
		for (const cell of cells.split(' ')) {
			const index = cellIndex(scale, Number(cell[0]), Number(cell[1]), Number(cell[2]));
			if (names[index] !== undefined) throw new RangeError(`Cell ${cell} stands twice`);
			names[index] = name;
		}
	}
	for (let index = 0; index < names.length; index++) {
		if (names[index] === undefined) throw new RangeError(`Cell number ${index} is in no segment`);
	}
	return {
		scale,
		segments: table.map(({ name, action }) => ({ name, action })),
		segmentOf: ({ recencyScore, frequencyScore, monetaryScore }) =>
			names[cellIndex(scale, recencyScore, frequencyScore, monetaryScore)] as string,
	};
}

function cellIndex(scale: number, recency: number, frequency: number, monetary: number): number {
	return ((recency - 1) * scale + (frequency - 1)) * scale + (monetary - 1);
}
