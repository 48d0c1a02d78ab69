import {
	DEFAULT_IDENTIFIERS,
	readContact,
} from '../../../../engine/destinations/contacts/readContact';
import { firstEventsWarning } from '../../../../engine/destinations/klaviyo/segmentChangedEvents';

describe('the warning of a first run', () => {
	const contacts = (count: number, more: Record<string, unknown>) =>
		Array.from({ length: count }, (_, at) =>
			readContact({ email: `c${at}@example.com`, ...more }, at, DEFAULT_IDENTIFIERS, []),
		);

	it('says that a flow would write to everybody, where nobody has a segment from before', () => {
		const [warning] = firstEventsWarning(contacts(48, { segment: 'Loyal' }));
		expect(warning?.kind).toBe('warning');
		expect(warning?.text).toContain('48 customers have no segment from an earlier run');
		expect(warning?.text).toContain('Turn "Record Segment Changes" off in the first run');
	});

	it('does not come for the new customers of a day, nor where there is no segment', () => {
		const moved = contacts(30, { segment: 'Loyal', previousSegment: 'At Risk' });
		expect(firstEventsWarning([...moved, ...contacts(20, { segment: 'New Customers' })])).toEqual(
			[],
		);
		expect(firstEventsWarning(contacts(9, { segment: 'New Customers' }))).toEqual([]);
		expect(firstEventsWarning(contacts(48, {}))).toEqual([]);
	});
});
