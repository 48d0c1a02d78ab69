import type { Zone } from '../../dates/zone';
import type { Item } from '../../item';
import { InputError } from '../../inputError';
import type { Sliced } from '../../slices/sliced';
import { customerWords } from '../facts/describeFacts';
import type { FactContext } from '../facts/factContext';
import { factTest } from '../facts/factTest';
import { findField, findText } from '../facts/findField';
import { DEFAULT_GAP_DAYS, rememberedGap, typicalGapDays } from '../facts/rhythm';
import { CRISIS_TOPICS } from '../facts/worry';
import { foldName } from '../foldName';
import type { Matcher } from '../matcher';
import { OTHER } from '../outputs';
import { countNames } from './countNames';
import { choosePlaybook } from '../playbooks/choosePlaybook';
import type { Playbook } from '../playbooks/playbook';
import type { PlaybookMode } from '../routeSettings';

/** Routes by a playbook: the first of its entries that fits a customer counts. */
export function* matchPlaybook(
	items: readonly Item[],
	settings: PlaybookMode,
	now: number,
	zone: Zone,
): Sliced<Matcher> {
	const playbook = choosePlaybook(settings.playbook);
	const { entries, needs } = playbook;
	const context: FactContext = {
		now,
		zone,
		...crisisOf(settings),
		crisisTopics: (settings.crisisTopics ?? CRISIS_TOPICS).map(foldName),
		usualGap: rememberedGap(zone),
		typicalGapDays: (yield* typicalGapDays(items, zone)) ?? DEFAULT_GAP_DAYS,
	};
	const tests = entries.map(({ who }) => factTest(who));
	const words = entries.map(({ who }) => customerWords(who));
	let notUnderstood = 0;
	const asksSegmentAlone = entries.every(({ who }) => 'fact' in who && who.fact === 'segment');
	const otherSegments = countNames();
	return {
		outputs: entries.map(({ name, action, tone, channels, offer }) => ({
			name,
			play: { action, tone, channels, offer },
		})),
		match(json, _item, from) {
			for (let entry = from; entry < tests.length; entry++) {
				if ((tests[entry] as (typeof tests)[number])(json, context)) return entry;
			}
			if (missingField(json, needs) !== undefined) notUnderstood++;
			else if (asksSegmentAlone) otherSegments.add(findText(json, 'segment') ?? '');
			return -1;
		},
		reason(json, _item, output) {
			const entry = entries[output];
			if (entry !== undefined) {
				return `${entry.name}: ${words[output]?.(json, context) ?? ''}.`;
			}
			const field = missingField(json, needs);
			return field === undefined
				? `The customer fits none of the playbook's kinds of customers.`
				: `The playbook needs the field "${field}", which the item does not have.`;
		},
		hints: () => [
			...(notUnderstood === 0 ? [] : [missingHint(playbook, notUnderstood)]),
			...otherSegments.hints(
				(names) =>
					`The playbook ${playbook.title} does not have these segments, and they went to ${OTHER}: ${names}. It is for the eleven segments of RFM Score: choose them there, or route by segment.`,
			),
		],
		// Facts are looked up anew for each entry.
		itemsPerSlice: 128,
	};
}

function crisisOf({ playbook, crisisBeganAt, crisisEndedAt }: PlaybookMode) {
	if (playbook === 'recover' && crisisBeganAt === undefined) {
		throw new InputError(
			'crisisBegan',
			'"Crisis Began" is empty',
			'The playbook Recover measures from the day when the crisis began: choose it under "Crisis Began".',
		);
	}
	if (crisisBeganAt !== undefined && crisisEndedAt !== undefined && crisisEndedAt < crisisBeganAt) {
		throw new InputError(
			'crisisEnded',
			'"Crisis Ended" is before "Crisis Began"',
			'Correct one of the two dates, or leave "Crisis Ended" empty while the crisis lasts.',
		);
	}
	return { crisisBeganAt, crisisEndedAt };
}

/** The field that an item lacks to be understood, or undefined where it has all that is needed. */
function missingField(json: unknown, needs: Playbook['needs']): string | undefined {
	return needs.find((fields) => fields.every((field) => findField(json, field) === undefined))?.[0];
}

function missingHint({ title, needs }: Playbook, items: number) {
	const fields = needs.map((names) => names.join(' or ')).join(', and ');
	return {
		kind: 'warning' as const,
		text: `${items} ${items === 1 ? 'item lacks' : 'items lack'} what the playbook ${title} needs (${fields}) and went to ${OTHER}. Connect the Customers output of RFM Score.`,
	};
}
