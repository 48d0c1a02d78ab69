import type { OpenGuard } from './guard';
import type { OptedOut } from './optOuts';

const OPTED_OUT = {
	because: 'optedOut',
	detail: 'The customer is on the opt-out list.',
} as const;

/** Takes customers who opted out of every output, `Other` too. */
export function optOutGuard(hasOptedOut: OptedOut): OpenGuard {
	return (batch) => ({
		checksOther: true,
		check: (placement) => (hasOptedOut(batch.json(placement)) ? OPTED_OUT : undefined),
	});
}
