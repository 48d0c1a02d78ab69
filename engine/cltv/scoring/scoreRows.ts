import type { FittedModel } from '../fit/fitModel';
import type { SpendModel } from '../spend/fitSpend';
import type { GroupedHistories } from '../histories/groupHistories';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { AliveFuture } from './aliveFuture';
import { dateNextOrder } from './dateNextOrder';
import { emptyRowForecasts, type RowForecasts, type RowSettings } from './rowForecasts';
import { ValueOutlook } from './valueOutlook';

/** A row costs some microseconds. */
const ROWS_PER_SLICE = STEPS_PER_SLICE / 16;

/**
 * Scores each distinct history. Rows must be marked with the number of repeat purchases that brought money (see
 * GroupOptions.mark), by which the spread of spend differs.
 *
 * @param spend null where no order brought money: then there is no value, and its columns are 0
 */
export function* scoreRows(
	fitted: FittedModel,
	spend: SpendModel | null,
	{ histories, mark }: Pick<GroupedHistories, 'histories' | 'mark'>,
	settings: RowSettings,
): Sliced<RowForecasts> {
	const { x: xs, tx: txs, T: Ts, length } = histories;
	const columns = emptyRowForecasts(length);
	const { model, parameters } = fitted;
	const outlook = new ValueOutlook(fitted, spend, length, settings);
	const future = new AliveFuture(fitted, settings);
	for (let row = 0; row < length; row++) {
		if (row % ROWS_PER_SLICE === 0) yield;
		const x = xs[row] as number;
		const tx = txs[row] as number;
		const T = Ts[row] as number;
		// Without a rhythm all that is to come from a customer depends on x and T alone.
		if (row === 0 || x !== xs[row - 1] || T !== Ts[row - 1] || model.k > 1) {
			future.moveTo(x, tx, T);
		}
		const alive = model.probabilityAlive(parameters, x, tx, T);
		columns.probabilityAlive[row] = alive;
		columns.churnProbability[row] = 1 - alive;
		const orders = future.ordersOf(alive);
		columns.expectedOrders[row] = orders;
		columns.discountedOrders[row] = orders * future.discount;
		columns.orderIn30Days[row] = alive * future.in30Days;
		dateNextOrder(columns, row, future, { alive, level: settings.level });
		outlook.write(columns, row, [x, tx, T], mark[row] as number, alive);
	}
	return columns;
}
