import { buildLedger } from '../../../engine/customers/customerLedger';
import { latestConsents } from '../../../engine/customers/latestConsents';
import { profileOf, type CustomerProfile } from '../../../engine/customers/customerProfile';
import { zoneOf } from '../../../engine/dates/zone';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { orderTableOf, type TestOrder } from './orderTableOf';

/** The profile of the only customer of these orders, read in this order and in the opposite one. */
function profile(...orders: TestOrder[]): CustomerProfile {
	const [forward, backward] = [orders, [...orders].reverse()].map((read) => {
		const { table, identities } = orderTableOf(read);
		const ledger = runAtOnce(
			buildLedger(table, identities, { zone: zoneOf('UTC'), countFreeOrders: false }),
		);
		expect(ledger.length).toBe(1);
		return profileOf(0, ledger, table, identities, runAtOnce(latestConsents(table, identities)));
	});
	expect(backward).toEqual(forward);
	return forward as CustomerProfile;
}

const ANA = { customerId: '7', email: 'ana@example.com', charged: 10 };

describe('the profile of a customer', () => {
	it('has what the orders say', () => {
		expect(
			profile({ ...ANA, at: '2026-01-01', consent: 'subscribed', channel: 'web', country: 'DE' }),
		).toEqual({
			customerId: '7',
			hasId: true,
			email: 'ana@example.com',
			country: 'DE',
			consent: 'subscribed',
			channels: ['web'],
		});
	});

	it('knows nothing that no order says', () => {
		expect(profile({ customerId: '7', charged: 1, at: '2026-01-01' })).toEqual({
			customerId: '7',
			hasId: true,
			email: null,
			country: null,
			consent: 'unknown',
			channels: [],
		});
	});

	it('names a guest by e-mail, and by phone where there is no e-mail', () => {
		expect(profile({ email: 'ana@example.com', charged: 1, at: '2026-01-01' })).toMatchObject({
			customerId: 'ana@example.com',
			hasId: false,
		});
		expect(profile({ phone: '4930123456', charged: 1, at: '2026-01-01' })).toMatchObject({
			customerId: '4930123456',
			hasId: false,
			email: null,
		});
	});

	it('takes the id, the e-mail and the country of the latest order that has them', () => {
		expect(
			profile(
				{ ...ANA, at: '2026-01-01', country: 'DE' },
				{ ...ANA, platform: 'square', customerId: 'SQ-1', at: '2026-02-01', country: 'AT' },
				{ email: 'ana@example.com', charged: 1, at: '2026-03-01' },
			),
		).toMatchObject({ customerId: 'SQ-1', email: 'ana@example.com', country: 'AT' });
		expect(
			profile(
				{ ...ANA, at: '2026-02-01', email: 'new@example.com' },
				{ ...ANA, at: '2026-01-01', email: 'old@example.com' },
			).email,
		).toBe('new@example.com');
	});

	it('takes the alphabetically first of what two orders of one moment say', () => {
		expect(
			profile(
				{ ...ANA, at: '2026-01-01', country: 'DE' },
				{ ...ANA, platform: 'square', customerId: '10', at: '2026-01-01', country: 'AT' },
			),
		).toMatchObject({ customerId: '10', country: 'AT' });
	});

	it.each([
		['a later withdrawal', 'subscribed', 'unsubscribed', 'unsubscribed'],
		['a later consent', 'unsubscribed', 'subscribed', 'subscribed'],
		['a later silence', 'unsubscribed', 'unknown', 'unsubscribed'],
	] as const)('heeds %s', (_, earlier, later, expected) => {
		expect(
			profile(
				{ ...ANA, at: '2026-01-01', consent: earlier },
				{ ...ANA, at: '2026-02-01', consent: later },
			).consent,
		).toBe(expected);
	});

	it('heeds the withdrawal where two orders of one moment contradict each other', () => {
		expect(
			profile(
				{ ...ANA, at: '2026-01-01', consent: 'subscribed' },
				{ ...ANA, at: '2026-01-01', consent: 'unsubscribed' },
			).consent,
		).toBe('unsubscribed');
	});

	it('lists every channel once, in alphabetical order', () => {
		expect(
			profile(
				{ ...ANA, at: '2026-01-01', channel: 'web' },
				{ ...ANA, at: '2026-01-02', channel: 'pos' },
				{ ...ANA, at: '2026-01-03', channel: 'web' },
			).channels,
		).toEqual(['pos', 'web']);
	});
});
