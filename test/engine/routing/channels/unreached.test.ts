import { createUnreached } from '../../../../engine/routing/channels/unreached';
import { DEFAULT_CHANNELS } from '../../../../engine/routing/channels/channel';

const email = 'ana@example.com';

describe('customers whom no channel reaches', () => {
	it('are counted by why not, in one sentence', () => {
		const unreached = createUnreached();
		unreached.note({ email }, ['email', 'sms']);
		unreached.note({ email, consent: 'unknown' }, ['email']);
		unreached.note({ email, consent: 'unsubscribed' }, ['email', 'sms']);
		unreached.note({ consent: 'subscribed' }, ['email']);
		const [hint, ...others] = unreached.hints();
		expect(others).toEqual([]);
		expect(hint?.text).toBe(
			'The "channel" of 4 customers is none: of 2 it is not known whether they agreed to be contacted, 1 said no, 1 has no address or number for it. Give the consent in the field "consent" (subscribed or unsubscribed), or add "Allow Unknown Consent" to the guards if the law lets you contact them.',
		);
	});

	it('are missed for want of consent where a channel is known, though another would need none', () => {
		const unreached = createUnreached();
		unreached.note({ email, consent: 'unknown' }, ['email', 'mail']);
		expect(unreached.hints()[0]?.text).toContain('of 1 it is not known');
	});

	it('are none in an output that contacts nobody, or whose channels nobody chose', () => {
		const unreached = createUnreached();
		unreached.note({}, ['none']);
		unreached.note({}, DEFAULT_CHANNELS);
		expect(unreached.hints()).toEqual([]);
	});
});
