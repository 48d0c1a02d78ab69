import fc from 'fast-check';
import { changedByField } from '../../../../engine/routing/guards/changedGuard';
import { consentGuard } from '../../../../engine/routing/guards/consentGuard';
import { frequencyCapGuard } from '../../../../engine/routing/guards/frequencyCapGuard';
import { optOutGuard } from '../../../../engine/routing/guards/optOutGuard';
import { readOptOuts } from '../../../../engine/routing/guards/optOuts';
import { experimentStage } from '../../../../engine/routing/experiments/experimentStage';
import { CAP_CONTEXT, daysAgo, guard, reasons } from './guardBatch';

const shop = fc.uniqueArray(
	fc.record({
		customerId: fc.integer({ min: 1, max: 500 }),
		segment: fc.constantFrom('Loyal', 'Lost', 'Champions', 'Nobody'),
		consent: fc.constantFrom('subscribed', 'unsubscribed', 'unknown', null),
		segmentChanged: fc.constantFrom(true, false, null),
		lastContactedAt: fc.constantFrom(
			daysAgo(1),
			daysAgo(5),
			daysAgo(20),
			[daysAgo(1), daysAgo(3)],
			null,
		),
	}),
	{ selector: ({ customerId }) => customerId, maxLength: 40 },
);

const cap = (contacts: number, days: number) =>
	frequencyCapGuard(
		{ contacts, days, field: 'lastContactedAt', preferenceField: 'contactFrequency' },
		CAP_CONTEXT,
	);

function guardAll(jsons: readonly object[], contacts = 1, days = 7) {
	return guard(
		jsons,
		{
			guards: [
				optOutGuard(readOptOuts([3, 5, 8])),
				consentGuard('email', { allowUnknownConsent: false }),
				changedByField,
				cap(contacts, days),
			],
			minimumSize: { customers: 3, neighbours: [], otherwise: 'other' },
		},
		{ experiment: experimentStage({ name: 'spring', controlShare: 30, variants: [] }) },
	);
}

describe('guards, whatever the customers are', () => {
	it('lose nobody', () => {
		fc.assert(
			fc.property(shop, (jsons) => {
				const indices = guardAll(jsons)
					.outputs.flat()
					.map(({ index }) => index);
				expect(indices.sort((a, b) => a - b)).toEqual(jsons.map((_, at) => at));
			}),
		);
	});

	it('decide the same in any order', () => {
		fc.assert(
			fc.property(shop, (jsons) => {
				const backwards = reasons(guardAll(jsons.toReversed())).toReversed();
				expect(backwards).toEqual(reasons(guardAll(jsons)));
			}),
		);
	});

	it('let nobody through by e-mail who did not agree, in no group of an experiment either', () => {
		fc.assert(
			fc.property(shop, (jsons) => {
				const run = guardAll(jsons);
				for (const name of run.names.filter(
					(output) => !['Other', 'Suppressed'].includes(output),
				)) {
					for (const { index } of run.at(name)) expect(jsons[index]?.consent).toBe('subscribed');
				}
			}),
		);
	});

	it('suppress fewer with a higher cap, and more over more days', () => {
		const capped = (jsons: object[], contacts: number, days: number) =>
			reasons(guard(jsons, { guards: [cap(contacts, days)] })).filter((because) => because !== null)
				.length;
		fc.assert(
			fc.property(
				shop,
				fc.nat(3),
				fc.nat(30),
				fc.nat(3),
				fc.nat(30),
				(jsons, contacts, days, more, longer) => {
					expect(capped(jsons, 1 + contacts + more, 1 + days)).toBeLessThanOrEqual(
						capped(jsons, 1 + contacts, 1 + days),
					);
					expect(capped(jsons, 1 + contacts, 1 + days + longer)).toBeGreaterThanOrEqual(
						capped(jsons, 1 + contacts, 1 + days),
					);
				},
			),
		);
	});
});
