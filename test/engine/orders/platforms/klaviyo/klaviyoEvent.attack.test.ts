import type { Adapter } from '../../../../../engine/orders/adapter';
import { klaviyoEvent } from '../../../../../engine/orders/platforms/klaviyo/klaviyoEvent';
import type { JsonRecord } from '../../../../../engine/json';
import { attackAdapter } from '../attackAdapter';
import { klaviyoEnvelope, klaviyoEventSample } from '../eventSamples';

describe('hostile values in a Klaviyo event', () => {
	attackAdapter(klaviyoEvent, klaviyoEventSample);
});

describe('hostile values in what stands beside a Klaviyo event', () => {
	const besideTheEvent: Adapter = {
		...klaviyoEvent,
		read: (envelope) => klaviyoEvent.read(klaviyoEventSample, envelope),
	};
	attackAdapter(besideTheEvent, klaviyoEnvelope('Placed Order'));
});

describe('ids that name parts of JavaScript', () => {
	it.each(['__proto__', 'constructor', 'hasOwnProperty'])(
		'finds no metric and no profile called %s',
		(id) => {
			const event: JsonRecord = {
				...klaviyoEventSample,
				relationships: { profile: { data: { id } }, metric: { data: { id } } },
			};
			const envelope = klaviyoEnvelope('Opened Email');
			expect(klaviyoEvent.read(event, envelope)).toMatchObject({
				kind: 'order',
				customerId: id,
				email: undefined,
			});
		},
	);
});
