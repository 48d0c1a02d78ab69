import { klaviyoIncluded } from '../../../../../engine/orders/platforms/klaviyo/klaviyoIncluded';

const envelope = {
	included: [
		null,
		{ type: 'profile', id: 'a', attributes: { email: 'ana@example.com' } },
		{ type: 'metric', id: 'a', attributes: { name: 'Placed Order' } },
	],
};

describe('what stands beside Klaviyo events', () => {
	it('is found by type and id', () => {
		expect(klaviyoIncluded(envelope, 'metric', 'a')).toEqual({ name: 'Placed Order' });
		expect(klaviyoIncluded(envelope, 'profile', 'a')).toEqual({ email: 'ana@example.com' });
	});

	it.each([
		['another id', envelope, 'b'],
		['no id', envelope, undefined],
		['nothing beside the events', {}, 'a'],
		['no envelope', undefined, 'a'],
	])('is not there for %s', (_, holder, id) => {
		expect(klaviyoIncluded(holder, 'profile', id)).toBeUndefined();
	});
});
