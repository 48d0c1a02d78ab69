import type { OpenGuard } from './guard';
import type { OptedOut } from './optOuts';

const OPTED_OUT = {
	because: 'optedOut',
	detail: 'The customer is on the opt-out list.',
} as const;

/** Takes customers who opted out of every output, `Other` too. */
export function optOutGuard(hasOptedOut: OptedOut): OpenGuard {
	const { unreadable = 0 } = hasOptedOut;
	return (batch) => ({
		checksOther: true,
		check: (placement) => (hasOptedOut(batch.json(placement)) ? OPTED_OUT : undefined),
		hints: () =>
			unreadable === 0
				? []
				: [
						{
							kind: 'warning',
							text: `${unreadable} ${unreadable === 1 ? 'entry' : 'entries'} of "Opt-Out List" cannot be read, and nobody is left alone for ${unreadable === 1 ? 'it' : 'them'}. Give IDs, email addresses or phone numbers, or objects that have them in "customerId", "email" or "phone".`,
						},
					],
	});
}
