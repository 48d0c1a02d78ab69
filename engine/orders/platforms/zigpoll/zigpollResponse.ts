import type { Adapter } from '../../adapter';

/**
 * A Zigpoll survey response. It names the value of the order that the survey followed, and would pass for that order:
 * once for every question.
 */
export const zigpollResponse: Adapter = {
	platform: 'zigpoll',
	shape: 'survey response',
	recognises: (keys) => keys.has('slideId') && keys.has('participantId') && keys.has('pollId'),
	read: () => ({
		kind: 'refused',
		reason: 'unrecognised',
		detail:
			'This is a Zigpoll survey response, not an order. Connect the orders of your shop here.',
	}),
};
