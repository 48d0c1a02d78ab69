import type { SpendModel } from '../spend/fitSpend';
import type { SpendReport } from './modelReport';

/** The model of spend; null where no order brought money. */
export function spendReport(spend: SpendModel | null): SpendReport | null {
	if (spend === null) return null;
	const [p, q, v] = spend.parameters;
	return {
		p,
		q,
		v,
		outcome: spend.outcome,
		repeatBuyers: spend.repeatBuyers,
		deviation: spend.deviation,
		correlation: spend.independence?.correlation ?? null,
		independence: spend.independence?.verdict ?? 'unclear',
	};
}
