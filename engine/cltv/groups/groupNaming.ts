import type { CustomerLedger } from '../../customers/customerLedger';
import type { CustomerProfile } from '../../customers/customerProfile';
import { calendarDay } from '../../dates/calendarDay';
import type { Zone } from '../../dates/zone';

export const GROUPINGS = ['none', 'channel', 'cohort', 'country'] as const;

/** What customers are divided by. */
export type GroupBy = (typeof GROUPINGS)[number];

const DAY = 86_400_000;

/**
 * Says which group a customer is in, or nothing where all are one. Who bought through several channels is in the group
 * of these together; a cohort is the year of the first order.
 */
export function groupNaming(
	groupBy: GroupBy,
	profile: (customer: number) => CustomerProfile,
	ledger: CustomerLedger,
	zone: Zone,
): ((customer: number) => string | null) | undefined {
	switch (groupBy) {
		case 'none':
			return undefined;
		case 'channel':
			return (customer) => profile(customer).channels.join(' + ') || null;
		case 'country':
			return (customer) => profile(customer).country;
		case 'cohort':
			return (customer) => {
				const day = calendarDay(ledger.firstAt[customer] as number, zone);
				return new Date(day * DAY).toISOString().slice(0, 4);
			};
	}
}
