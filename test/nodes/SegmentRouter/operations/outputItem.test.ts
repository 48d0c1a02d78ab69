import type { Route } from '../../../../engine/routing/route';
import { outputItem } from '../../../../nodes/SegmentRouter/operations/outputItem';

const route: Route = {
	output: 'Loyal',
	reason: 'Loyal.',
	action: null,
	tone: null,
	channel: 'email',
	offer: null,
	runId: '7',
	routedAt: '2026-07-01T00:00:00.000Z',
	utmCampaign: 'loyal',
};

describe('an item that was routed before', () => {
	const before = {
		name: 'ana',
		route: { ...route, output: 'Lost' },
		suppressedBecause: 'consent',
	};

	it('has the new route in place of the old one, and no reason of an earlier suppression', () => {
		const { json } = outputItem(before, undefined, 0, route, undefined, undefined);
		expect(json).toEqual({ name: 'ana', route });
	});

	it('has the new reason where it is suppressed again', () => {
		const { json } = outputItem(before, undefined, 0, route, undefined, 'frequencyCap');
		expect(json.suppressedBecause).toBe('frequencyCap');
	});
});
