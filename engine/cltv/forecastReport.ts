import type { Hint } from '../hint';
import type { CltvRun } from './forecastOrders';

/** As many sentences of advice as are read under an output; all of them are in the Model item. */
const SHOWN = 3;

/** Says how far to trust the forecast, in the sentences of its own advice. */
export function reportForecast({ order, forecast }: CltvRun): Hint[] {
	if (order.length === 0) return [];
	const { verdict, advice } = forecast.model;
	const words = {
		reliable: 'The forecast can be relied on.',
		useWithCare: 'Use the forecast with care.',
		notEnoughData: 'There is not enough data for a forecast of your own.',
	}[verdict];
	return [
		{
			kind: verdict === 'reliable' ? 'info' : 'warning',
			text: [words, ...advice.slice(0, SHOWN)].join(' '),
		},
	];
}
