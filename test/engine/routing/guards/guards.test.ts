import { changedByField, changedByMemory } from '../../../../engine/routing/guards/changedGuard';
import { consentGuard } from '../../../../engine/routing/guards/consentGuard';
import {
	frequencyCapGuard,
	type FrequencyCap,
} from '../../../../engine/routing/guards/frequencyCapGuard';
import { rememberStage } from '../../../../engine/routing/guards/memory/rememberStage';
import {
	NO_MEMORY,
	type RouterMemory,
} from '../../../../engine/routing/guards/memory/routerMemory';
import { optOutGuard } from '../../../../engine/routing/guards/optOutGuard';
import { readOptOuts } from '../../../../engine/routing/guards/optOuts';
import type { MinimumSize } from '../../../../engine/routing/guards/minimumSize';
import type { RouteSettings } from '../../../../engine/routing/routeSettings';
import { sha256 } from '../../../../engine/identity/sha256';
import { bySegment, NOW, route } from '../route';
import { CAP_CONTEXT, DAY, daysAgo, guard, reasons } from './guardBatch';

const loyal = (more: object = {}) => ({ segment: 'Loyal', consent: 'subscribed', ...more });

describe('consent', () => {
	const known = { allowUnknownConsent: false };
	const consents = ['subscribed', 'unsubscribed', 'unknown'].map((consent) => loyal({ consent }));

	it('lets through by e-mail only who agreed, and says so of each', () => {
		const run = guard(consents, { guards: [consentGuard('email', known)] });
		expect(reasons(run)).toEqual([null, 'consent', 'consent']);
		expect(run.at('Suppressed').map(({ route }) => route.reason)).toEqual([
			expect.stringContaining('The customer said no to e-mail.'),
			expect.stringContaining('It is not known whether the customer agreed to e-mail.'),
		]);
		expect(run.hints.at(-1)?.text).toContain('Of 1 customer it is not known');
	});

	it('lets through of whom it is not known where the operator allows it, and never who said no', () => {
		const run = guard(consents, {
			guards: [consentGuard('email', { allowUnknownConsent: true })],
		});
		expect(reasons(run)).toEqual([null, 'consent', null]);
	});

	it('is asked for each channel: no to e-mail is not no to text messages', () => {
		const customers = [loyal({ consent: 'unsubscribed', smsConsent: 'subscribed' })];
		expect(reasons(guard(customers, { guards: [consentGuard('email', known)] }))).toEqual([
			'consent',
		]);
		expect(reasons(guard(customers, { guards: [consentGuard('sms', known)] }))).toEqual([null]);
		expect(reasons(guard(customers, { guards: [consentGuard('route', known)] }))).toEqual([null]);
	});

	it('is not asked where an output contacts nobody', () => {
		const guards = [consentGuard('email', known)];
		expect(reasons(guard(consents, { guards, freeOutputs: ['loyal'] }))).toEqual([
			null,
			null,
			null,
		]);
		const plays = [{ output: 'Loyal', channels: ['none' as const] }];
		expect(reasons(guard(consents, { guards }, { plays }))).toEqual([null, null, null]);
	});
});

describe('the frequency cap', () => {
	const cap = (change: Partial<FrequencyCap> = {}) =>
		frequencyCapGuard(
			{
				contacts: 1,
				days: 7,
				field: 'lastContactedAt',
				preferenceField: 'contactFrequency',
				...change,
			},
			CAP_CONTEXT,
		);

	it('suppresses who was contacted 2 days ago where the cap is one in 7 days', () => {
		const customers = [2, 6.9, 7, 30].map((days) => loyal({ lastContactedAt: daysAgo(days) }));
		const run = guard(customers, { guards: [cap()] });
		expect(reasons(run)).toEqual(['frequencyCap', 'frequencyCap', null, null]);
		expect(run.at('Suppressed')[0]?.route.reason).toContain(
			'Contacted 2 days ago, 1 time in 7 days; the cap is 1.',
		);
	});

	it('counts lists of dates, also in one text, and contacts that are planned', () => {
		const three = [1, 3, 20].map(daysAgo);
		const customers = [
			loyal({ lastContactedAt: three }),
			loyal({ lastContactedAt: three.join(', ') }),
			loyal({ lastContactedAt: [daysAgo(1)] }),
			loyal({ lastContactedAt: [daysAgo(-2), daysAgo(1)] }),
			loyal(),
		];
		expect(reasons(guard(customers, { guards: [cap({ contacts: 2 })] }))).toEqual([
			'frequencyCap',
			'frequencyCap',
			null,
			'frequencyCap',
			null,
		]);
	});

	it('heeds what a customer chose: monthly, weekly, never', () => {
		const customers = ['monthly', 'Weekly', 'never', 'daily', 'whenever'].map((contactFrequency) =>
			loyal({ contactFrequency, lastContactedAt: daysAgo(10) }),
		);
		expect(reasons(guard(customers, { guards: [cap()] }))).toEqual([
			'frequencyCap',
			null,
			'frequencyCap',
			null,
			null,
		]);
	});

	it('counts a customer again who comes twice in one run', () => {
		const customers = [
			loyal({ customerId: 7 }),
			loyal({ customerId: '7' }),
			loyal({ customerId: 8 }),
		];
		expect(reasons(guard(customers, { guards: [cap()] }))).toEqual([null, 'frequencyCap', null]);
	});

	it('says which dates it cannot read', () => {
		const run = guard([loyal({ lastContactedAt: 'soon' })], { guards: [cap()] });
		expect(reasons(run)).toEqual([null]);
		expect(run.hints.at(-1)?.text).toContain('1 dates in "lastContactedAt" cannot be read');
	});
});

describe('only changed customers', () => {
	it('by what RFM Score says; who says nothing is let through, with a hint', () => {
		const customers = [true, false, 'false', 'TRUE', undefined].map((segmentChanged) =>
			loyal({ segmentChanged }),
		);
		const run = guard(customers, { guards: [changedByField] });
		expect(reasons(run)).toEqual([null, 'unchanged', 'unchanged', null, null]);
		expect(run.hints.at(-1)?.text).toContain('1 item does not say');
	});
});

describe('the field of the frequency cap', () => {
	const cap = { contacts: 1, days: 14, field: 'crm.last', preferenceField: 'contactFrequency' };
	const guardBy = (customers: object[]) =>
		guard(customers, { guards: [frequencyCapGuard(cap, CAP_CONTEXT)] });

	it('may lie within an object, as a field that was dragged in does', () => {
		const run = guardBy([loyal({ crm: { last: daysAgo(2) } }), loyal({ crm: { last: null } })]);
		expect(reasons(run)).toEqual(['frequencyCap', null]);
		expect(run.hints.map(({ kind }) => kind)).toEqual(['info']);
	});

	it('is missed by a hint where no item has it: nobody would be held back', () => {
		expect(guardBy([loyal(), loyal()]).hints.map(({ text }) => text)).toEqual([
			expect.stringContaining('No item has the field "crm.last"'),
		]);
	});
});

describe('the memory', () => {
	/** Runs with the memory of earlier runs, and gives the next. */
	function runWith(
		memory: RouterMemory,
		jsons: readonly object[],
		more: Partial<RouteSettings> = {},
	) {
		let next: RouterMemory = NO_MEMORY;
		const now = more.now ?? NOW;
		const run = guard(
			jsons,
			{
				guards: [
					optOutGuard((json) => (json as { gone?: boolean }).gone === true),
					changedByMemory(memory),
					frequencyCapGuard(
						{ contacts: 1, days: 7, preferenceField: 'contactFrequency' },
						{ ...CAP_CONTEXT, now, memory },
					),
				],
			},
			{
				...more,
				remember: rememberStage(memory, { now, contactDays: 91, freeOutputs: [] }, (kept) => {
					next = kept;
				}),
			},
		);
		return { reasons: reasons(run), next };
	}
	const one = (segment: string, more: object = {}) => [{ segment, customerId: 1, ...more }];

	it('costs no message for 1,000 unchanged customers', () => {
		const many = Array.from({ length: 1000 }, (_, customerId) => ({
			segment: 'Loyal',
			customerId: `c${customerId}`,
		}));
		const first = runWith(NO_MEMORY, many);
		expect(first.reasons.filter((reason) => reason !== null)).toEqual([]);
		const second = runWith(first.next, many.toReversed(), { now: NOW + 30 * DAY });
		expect(second.reasons).toEqual(Array(1000).fill('unchanged'));
	});

	it('keeps a message due that the cap held back, until the cap is over', () => {
		const first = runWith(NO_MEMORY, one('Loyal'));
		const second = runWith(first.next, one('Lost'), { now: NOW + 2 * DAY });
		expect(second.reasons).toEqual(['frequencyCap']);
		const third = runWith(second.next, one('Lost'), { now: NOW + 8 * DAY });
		expect(third.reasons).toEqual([null]);
		expect(runWith(third.next, one('Lost'), { now: NOW + 30 * DAY }).reasons).toEqual([
			'unchanged',
		]);
	});

	it('takes somebody who was away in Other for changed', () => {
		const first = runWith(NO_MEMORY, one('Loyal'));
		const second = runWith(first.next, one('Nobody'));
		expect(runWith(second.next, one('Loyal'), { now: NOW + 30 * DAY }).reasons).toEqual([null]);
	});

	it('treats the control group as if it had been contacted', () => {
		const experiment: RouteSettings['experiment'] = function* (batch) {
			batch.holdOut(0);
			yield;
		};
		const first = runWith(NO_MEMORY, one('Loyal'), { experiment });
		expect(runWith(first.next, one('Loyal'), { now: NOW + DAY }).reasons).toEqual(['unchanged']);
		expect(runWith(first.next, one('Lost'), { now: NOW + DAY }).reasons).toEqual(['frequencyCap']);
	});

	it('counts no contact where nobody is contacted', () => {
		const contactsAfter = (more: Partial<RouteSettings>, freeOutputs: readonly string[] = []) => {
			let kept: RouterMemory = NO_MEMORY;
			route(one('Loyal'), bySegment(), {
				...more,
				remember: rememberStage(NO_MEMORY, { now: NOW, contactDays: 91, freeOutputs }, (next) => {
					kept = next;
				}),
			});
			return [...kept.contacts.values()].map((hours) => hours.length);
		};
		expect(contactsAfter({})).toEqual([1]);
		expect(contactsAfter({}, ['LOYAL'])).toEqual([]);
		expect(contactsAfter({ plays: [{ output: 'Loyal', channels: ['none'] }] })).toEqual([]);
	});

	it('forgets who opted out, and holds no id or address', () => {
		const given = { segment: 'Loyal', customerId: 1, email: 'ana@example.com' };
		const first = runWith(NO_MEMORY, [given]);
		expect(JSON.stringify([...first.next.routes])).toMatch(/^\[\["[0-9a-f]{16}",\["Loyal"\]\]\]$/);
		const second = runWith(first.next, [{ ...given, gone: true }]);
		expect(second.reasons).toEqual(['optedOut']);
		expect([second.next.routes.size, second.next.contacts.size]).toEqual([0, 0]);
	});
});

describe('the opt-out list', () => {
	it('takes customers out of every output, Other too, in any spelling or as a hash', () => {
		const list = ['Ana@Example.com', 1042, '+49 (30) 1234-567', sha256('eve@example.com')];
		const customers = [
			{ segment: 'Nobody', email: 'ana@example.com' },
			loyal({ customerId: '1042' }),
			loyal({ phone: '+49 30 1234567' }),
			loyal({ email: 'EVE@example.com' }),
			loyal({ email: sha256('ana@example.com') }),
			loyal({ email: 'bob@example.com' }),
		];
		for (const given of [list, list.join('\n'), list.map((email) => ({ email }))]) {
			const run = guard(customers, { guards: [optOutGuard(readOptOuts(given))] });
			expect(reasons(run)).toEqual([...Array<string>(5).fill('optedOut'), null]);
		}
	});
});

describe('an opt-out list as operators keep it', () => {
	it('is understood with the column names of a sheet, and finds a number in any field of an item', () => {
		const list = [
			{ Email: 'Ana@Example.com' },
			{ 'Customer ID': 1042 },
			{ Mobile: '+49301234567' },
		];
		const customers = [
			loyal({ email: 'ana@example.com' }),
			loyal({ customerId: 1042 }),
			loyal({ mobile: '+49 30 1234567' }),
			loyal({ phoneNumber: '+49 30 1234567' }),
			loyal({ email: 'bob@example.com' }),
		];
		const run = guard(customers, { guards: [optOutGuard(readOptOuts(list))] });
		expect(reasons(run)).toEqual([...Array<string>(4).fill('optedOut'), null]);
	});

	it('says how many of its entries name nobody', () => {
		const list = [{ name: 'Ana' }, ' ', 'bob@example.com', {}];
		const run = guard([loyal()], { guards: [optOutGuard(readOptOuts(list))] });
		expect(run.hints.map(({ text }) => text)).toEqual([
			expect.stringContaining('2 entries of "Opt-Out List" cannot be read'),
		]);
	});
});

describe('the minimum size', () => {
	const shop = [
		...Array<string>(40).fill('Loyal'),
		...Array<string>(3).fill('Champions'),
		'Lost',
	].map((segment) => ({ segment }));
	const sizes = (minimumSize: Partial<MinimumSize>) => {
		const run = guard(shop, {
			minimumSize: { customers: 30, neighbours: [], otherwise: 'other', ...minimumSize },
		});
		return { run, at: (name: string) => run.at(name).length };
	};

	it('sends a segment of 3 to its neighbour and the rest to Other, with a warning', () => {
		const { run, at } = sizes({ neighbours: [{ output: 'champions', neighbour: 'Loyal' }] });
		expect([at('Loyal'), at('Champions'), at('Other')]).toEqual([43, 0, 1]);
		expect(run.hints.at(-1)?.text).toContain('Champions (3, Loyal), Lost (1, Other)');
		expect(run.at('Loyal').at(-1)?.route.reason).toContain(
			'"Champions" has 3 customers, fewer than the 30',
		);
	});

	it('suppresses them where the operator wants it', () => {
		const { run } = sizes({ otherwise: 'suppress' });
		expect(reasons(run).filter((because) => because === 'tooSmall')).toHaveLength(4);
	});

	it('ends where small neighbours name each other', () => {
		const { at } = sizes({
			neighbours: [
				{ output: 'Champions', neighbour: 'Lost' },
				{ output: 'Lost', neighbour: 'Champions' },
			],
		});
		expect([at('Champions'), at('Lost'), at('Other')]).toEqual([0, 0, 4]);
	});

	it('names a neighbour that is no output', () => {
		expect(() => sizes({ neighbours: [{ output: 'Champions', neighbour: 'Loyl' }] })).toThrow(
			'names "Loyl", which is none of the outputs',
		);
	});
});
