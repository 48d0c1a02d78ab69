import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { ChosenCutPoints } from './chooseCutPoints';
import { scoreOf } from './cutPoints';
import { MEASURES, type MeasureColumns, type PerMeasure } from './measure';

/** The scores of all customers, 1 to the scale, as columns. */
export type ScoreColumns = PerMeasure<Uint8Array>;

/** Scores every customer by the cut points. */
export function* scoreColumns(
	columns: MeasureColumns,
	{ cutPoints }: Pick<ChosenCutPoints, 'cutPoints'>,
): Sliced<ScoreColumns> {
	const scores: Partial<PerMeasure<Uint8Array>> = {};
	for (const measure of MEASURES) {
		const values = columns[measure];
		const cuts = cutPoints[measure];
		const column = new Uint8Array(values.length);
		for (let customer = 0; customer < values.length; customer++) {
			column[customer] = scoreOf(values[customer] as number, cuts);
			if (customer % STEPS_PER_SLICE === 0) yield;
		}
		scores[measure] = column;
	}
	return scores as ScoreColumns;
}
