import { zigpollResponse } from '../../../../../engine/orders/platforms/zigpoll/zigpollResponse';
import { describeWithSharedData } from '../../../../support/sharedData';

const response = {
	_id: 'r1',
	createdAt: '2026-05-02T10:00:00.000Z',
	pollId: 'p1',
	slideId: 's1',
	participantId: 'u1',
	response: '9',
	orderValue: 80,
};

describe('a Zigpoll survey response', () => {
	it('is recognised by its poll, slide and participant', () => {
		expect(zigpollResponse.recognises(new Set(Object.keys(response)))).toBe(true);
		expect(zigpollResponse.recognises(new Set(['createdAt', 'orderValue', 'customerId']))).toBe(
			false,
		);
	});

	it('is never counted as the order that it follows', () => {
		expect(zigpollResponse.read(response)).toMatchObject({
			kind: 'refused',
			reason: 'unrecognised',
			detail: expect.stringContaining('not an order'),
		});
	});
});

describeWithSharedData('payloads/zigpoll_responses.json', 'a documented Zigpoll answer', (file) => {
	it('is recognised', () => {
		const { data } = file.json() as { data: Array<Record<string, unknown>> };
		for (const entry of data) {
			expect(zigpollResponse.recognises(new Set(Object.keys(entry)))).toBe(true);
		}
	});
});
