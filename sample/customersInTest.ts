import { customerKey } from '../engine/routing/customerKey';
import { assignGroups } from '../engine/routing/experiments/assignGroups';
import type { Experiment } from '../engine/routing/experiments/experiment';
import type { SampleShop } from './sampleShop';
import { storedScores } from './storedScores';
import { asOfDaysAgo, dayAfterLastOrder } from './templateShop';

/** The test of the template `holdout-test-report.json`. */
export const CAMPAIGN_TEST: Experiment = { name: 'Campaign', controlShare: 50, variants: [] };

/** The outputs of the template's router, with the segments that come out there. */
export const TESTED_SEGMENTS: ReadonlyMap<string, readonly string[]> = new Map([
	[
		'Grow',
		['Champions', 'Loyal', 'Potential Loyalist', 'New Customers', 'Promising', 'Need Attention'],
	],
	['Win Back', ['About To Sleep', 'At Risk', "Can't Lose Them", 'Hibernating']],
]);

/** A customer in the test, as the workflow keeps them in a table. */
export interface CustomerInTest {
	customerId: string | null;
	email: string | null;
	segment: string | null;
	output: string;
	/** ISO 8601 in UTC. */
	routedAt: string;
	experiment: string;
	group: string;
}

/** The customers whom the template's router put into the test some days ago, with the group that it gave them. */
export function customersInTest(shop: SampleShop, daysAgo: number): CustomerInTest[] {
	const then = asOfDaysAgo(shop, daysAgo);
	const day = dayAfterLastOrder(then);
	const groupOf = assignGroups(CAMPAIGN_TEST);
	return storedScores(then, day).flatMap((customer) => {
		const { customerId, email, segment, consent } = customer;
		const output = outputOf(segment);
		// By the address: a guest who opens an account gets another id, and is to stay in the group.
		const group = groupOf(customerKey(customer, 'email') ?? '');
		// Who may not be written to would have got nothing in either group, and is in none.
		if (output === undefined || group === undefined || consent !== 'subscribed') return [];
		const routedAt = `${day}T04:00:00.000Z`;
		const experiment = CAMPAIGN_TEST.name;
		return [{ customerId, email, segment, output, routedAt, experiment, group }];
	});
}

function outputOf(segment: string | null): string | undefined {
	if (segment === null) return undefined;
	return [...TESTED_SEGMENTS].find(([, segments]) => segments.includes(segment))?.[0];
}
