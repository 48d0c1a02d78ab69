import { assignGroups } from '../../engine/routing/experiments/assignGroups';
import { experimentStage } from '../../engine/routing/experiments/experimentStage';
import { changedByField } from '../../engine/routing/guards/changedGuard';
import { consentGuard } from '../../engine/routing/guards/consentGuard';
import { shareReport } from '../../engine/routing/guards/fairness/shareReport';
import { frequencyCapGuard } from '../../engine/routing/guards/frequencyCapGuard';
import type { OpenGuard } from '../../engine/routing/guards/guard';
import { guardStage } from '../../engine/routing/guards/guardStage';
import { rememberStage } from '../../engine/routing/guards/memory/rememberStage';
import { NO_MEMORY, type RouterMemory } from '../../engine/routing/guards/memory/routerMemory';
import { optOutGuard } from '../../engine/routing/guards/optOutGuard';
import { readOptOuts } from '../../engine/routing/guards/optOuts';
import { minimalItem } from '../../engine/routing/minimalItem';
import { zoneOf } from '../../engine/dates/zone';
import { stabilityStage } from '../../engine/routing/stability/stabilityStage';
import { byRules, bySegment, NOW, route, rule, ZONE } from '../engine/routing/route';

const guarded = (...guards: OpenGuard[]) => ({ guards: guardStage({ guards, freeOutputs: [] }) });
const texts = (hints: ReadonlyArray<{ text: string }>) => hints.map(({ text }) => text).join(' ');

describe('what operators expect of a router’s care, by the numbers of the list of capabilities', () => {
	it('26 sends on who changed, with where they were', () => {
		const jsons = [
			{ segment: 'Lost', previousSegment: 'Loyal', segmentChanged: true },
			{ segment: 'Loyal', previousSegment: 'Loyal', segmentChanged: false },
		];
		const { outputOf } = route(jsons, bySegment(), guarded(changedByField));
		expect(outputOf).toEqual(['Lost', 'Suppressed']);
	});

	it('75 sends a segment of 3 to the rest where 30 are needed, and warns', () => {
		const guards = guardStage({
			guards: [],
			minimumSize: { customers: 30, neighbours: [], otherwise: 'other' },
			freeOutputs: [],
		});
		const jsons = [
			...Array.from({ length: 30 }, () => ({ segment: 'Loyal' })),
			...Array.from({ length: 3 }, () => ({ segment: 'Lost' })),
		];
		const run = route(jsons, bySegment(), { guards });
		expect([run.at('Loyal').length, run.at('Other').length]).toEqual([30, 3]);
		expect(texts(run.hints)).toContain('Lost (3, Other)');
	});

	it('76 tells how many stayed where they were in the last run', () => {
		const previous = [1, 2, 3, 4].map((customerId) => ({
			json: { customerId, route: { output: 'Loyal' } },
		}));
		const jsons = [1, 2, 3, 4].map((customerId) => ({
			customerId,
			segment: customerId === 1 ? 'Lost' : 'Loyal',
		}));
		const stability = stabilityStage(previous, { scoreField: 'rfmScore', zone: ZONE });
		expect(texts(route(jsons, bySegment(), { stability }).hints)).toContain(
			'25% of 4 customers moved',
		);
	});

	it('77 suppresses who was contacted 2 days ago where the cap is one in 7 days', () => {
		const cap = frequencyCapGuard(
			{ contacts: 1, days: 7, field: 'lastContactedAt', preferenceField: 'contactFrequency' },
			{ now: NOW, zone: zoneOf('UTC'), memory: NO_MEMORY },
		);
		const json = { segment: 'Loyal', lastContactedAt: '2026-06-29' };
		expect(route([json], bySegment(), guarded(cap)).outputOf).toEqual(['Suppressed']);
	});

	it('78 lets 12 of 1,000 through where 12 changed', () => {
		const jsons = Array.from({ length: 1_000 }, (_, at) => ({
			segment: 'Loyal',
			segmentChanged: at < 12,
		}));
		expect(route(jsons, bySegment(), guarded(changedByField)).at('Loyal')).toHaveLength(12);
	});

	it('79, 82 divides every segment half and half, and the same customer alike each time', () => {
		const variants = ['A', 'B'].map((name) => ({ name, share: 50 }));
		const experiment = experimentStage({ name: 'spring', controlShare: 0, variants });
		const jsons = Array.from({ length: 2_000 }, (_, customerId) => ({
			customerId: customerId + 1,
			segment: customerId % 2 === 0 ? 'Loyal' : 'Lost',
		}));
		const run = route(jsons, bySegment(), { experiment });
		for (const segment of ['Loyal', 'Lost']) {
			const ofA = run.at(segment).filter((item) => item.experiment?.group === 'A').length;
			// Four standard deviations of 1,000 throws of a coin.
			expect(Math.abs(ofA - 500)).toBeLessThan(64);
		}
		const again = route([...jsons].reverse(), bySegment(), { experiment });
		const groupsOf = (items: typeof run, place: (index: number) => number) =>
			new Map(items.outputs.flat().map(({ index, experiment: own }) => [place(index), own?.group]));
		expect(groupsOf(again, (index) => 1_999 - index)).toEqual(groupsOf(run, (index) => index));
	});

	it('80 holds a tenth out, within chance', () => {
		const groupOf = assignGroups({ name: 'spring', controlShare: 10, variants: [] });
		const held = Array.from({ length: 10_000 }, (_, at) => groupOf(`c${at}`)).filter(
			(group) => group === 'control',
		);
		expect(Math.abs(held.length - 1_000)).toBeLessThan(4 * Math.sqrt(10_000 * 0.1 * 0.9));
	});

	it('86 never sends an e-mail to who is not subscribed in Shopify', () => {
		const email = consentGuard('email', { allowUnknownConsent: false });
		const states = ['subscribed', 'not_subscribed', 'unsubscribed', 'pending', 'redacted'];
		const jsons = states.map((state) => ({
			segment: 'Loyal',
			email: 'ana@example.com',
			email_marketing_consent: { state },
		}));
		expect(route(jsons, bySegment(), guarded(email)).outputOf).toEqual([
			'Loyal',
			...Array<string>(4).fill('Suppressed'),
		]);
	});

	it('87 takes who opted out from every output, and from the memory', () => {
		let memory: RouterMemory = NO_MEMORY;
		const remember = () =>
			rememberStage(memory, { now: NOW, contactDays: 14, freeOutputs: [] }, (next) => {
				memory = next;
			});
		const json = { customerId: 7, email: 'ana@example.com', segment: 'Loyal' };
		route([json], bySegment(), { remember: remember() });
		expect(memory.routes.size).toBe(1);
		const optOut = optOutGuard(readOptOuts('ANA@example.com'));
		const run = route([json], bySegment(), { ...guarded(optOut), remember: remember() });
		expect(run.outputOf).toEqual(['Suppressed']);
		expect([memory.routes.size, memory.contacts.size]).toEqual([0, 0]);
	});

	it('88 keeps no names and addresses where it is asked for little', () => {
		const json = { customerId: 7, name: 'Ana', email: 'ana@example.com', rfmScore: 4 };
		expect(Object.keys(minimalItem(json)).sort()).toEqual(['customerId', 'rfmScore']);
	});

	it('89 warns of a rule on health or religion', () => {
		const rules = ['religion', 'healthCondition'].map((field) =>
			rule(field, field, 'string', 'equals', 'x'),
		);
		const text = texts(route([{}], byRules(rules)).hints);
		expect(text).toContain('which is about religion');
		expect(text).toContain('which is about health');
	});

	it('91 flags a segment with strikingly many of one country', () => {
		const jsons = Array.from({ length: 400 }, (_, at) => ({
			segment: at < 200 ? 'Loyal' : 'Lost',
			country: at < 180 || at >= 380 ? 'DE' : 'FR',
		}));
		const run = route(jsons, bySegment(), { report: shareReport(['country']) });
		expect(texts(run.hints)).toContain('90% of "Loyal" have country "DE", against 50%');
	});
});
