import type { ForecastSettings } from '../forecastSettings';
import type { SavedModel } from '../saved/savedModel';

/**
 * The advice of a saved model, and before it that its tiers do not fit where this run asks for values of another kind:
 * the values at which its tiers begin were found among those of its own horizon, discount rate and margin.
 */
export function adviceOfSaved(saved: SavedModel, settings: ForecastSettings): readonly string[] {
	const differs = [
		saved.horizonMonths !== settings.horizonMonths && 'horizon',
		saved.discountRate !== settings.discountRate && 'discount rate',
		saved.margin !== settings.margin && 'margin',
	].filter((name) => name !== false);
	const usesTiers = saved.valueTiers !== null && settings.valueTierThresholds === null;
	if (differs.length === 0 || !usesTiers) return saved.advice;
	return [
		`The fitted model was made with another ${listed(differs)}, so that its value tiers do not fit these values: make it again with the settings of this node, or set "Value Tier Thresholds" in the options.`,
		...saved.advice,
	];
}

function listed(names: readonly string[]): string {
	return names.length < 2
		? names.join('')
		: `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}
