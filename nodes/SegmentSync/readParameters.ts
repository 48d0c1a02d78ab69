import type { IExecuteFunctions } from 'n8n-workflow';
import { z } from 'zod';
import { calendarDay } from '../../engine/dates/calendarDay';
import { createIsoDays } from '../../engine/dates/isoDays';
import { zoneOf } from '../../engine/dates/zone';
import type { AudienceNetwork } from '../../engine/destinations/audience/audienceRows';
import { DEFAULT_MAPPING, type MappedField } from '../../engine/destinations/contacts/fieldMapping';
import type { ContactFields } from '../../engine/destinations/contacts/readContact';
import type { SyncSettings } from '../../engine/destinations/syncSettings';
import { InputError } from '../../engine/inputError';
import { optionalText } from '../parameters/optionalText';
import { parameterReader } from '../parameters/parameterReader';
import { parseParameters } from '../parameters/parseParameters';
import { ONLINE_DESTINATIONS, type OnlineDestinationName } from './destinations';

const ONLINE = Object.keys(ONLINE_DESTINATIONS) as [
	OnlineDestinationName,
	...OnlineDestinationName[],
];

const fieldOr = (field: string) =>
	z
		.string()
		.trim()
		.transform((name) => name || field)
		.default(field);

const schema = z.object({
	destination: z.enum(['audience', ...ONLINE]),
	dryRun: z.boolean(),
	network: z.enum(['meta', 'google']),
	audienceId: optionalText,
	mapping: z.enum(['default', 'custom']),
	fields: z
		.object({
			values: z
				.array(z.object({ field: z.string().trim(), property: z.string().trim() }))
				.default([]),
		})
		.default({ values: [] }),
	consent: z.enum(['subscribed', 'notUnsubscribed', 'everyone']),
	options: z.object({
		addToList: optionalText,
		customerIdField: fieldOr('customerId'),
		emailField: fieldOr('email'),
		onlyChanges: z.boolean().default(true),
		phoneField: fieldOr('phone'),
		recordChange: z.boolean().default(true),
		removeFromList: optionalText,
		valueField: fieldOr('predictedValue'),
	}),
});

const DISPLAY_NAMES = {
	destination: 'Destination',
	dryRun: 'Dry Run',
	network: 'Network',
	audienceId: 'Audience ID',
	mapping: 'Fields',
	fields: 'Chosen Fields',
	consent: 'Consent',
	addToList: 'Add to List',
	removeFromList: 'Remove From List',
};

export interface SyncParameters {
	destination: 'audience' | OnlineDestinationName;
	dryRun: boolean;
	network: AudienceNetwork;
	fields: ContactFields;
	settings: SyncSettings;
}

/**
 * Reads and checks the node's parameters.
 *
 * @param now the moment of the run, ms since 1970
 * @throws InputError that names the parameter as the screen does
 */
export function readParameters(context: IExecuteFunctions, now: number): SyncParameters {
	const zone = zoneOf(context.getTimezone());
	const parameter = parameterReader(context);
	const parsed = parseParameters(
		schema,
		{
			destination: parameter('destination', 'klaviyo'),
			dryRun: parameter('dryRun', false),
			network: parameter('network', 'meta'),
			audienceId: parameter('audienceId', ''),
			mapping: parameter('mapping', 'default'),
			fields: parameter('fields', {}),
			consent: parameter('consent', 'notUnsubscribed'),
			options: parameter('options', {}),
		},
		DISPLAY_NAMES,
	);
	const { destination, options } = parsed;
	if (destination === 'mailchimp' && parsed.audienceId === undefined) {
		throw new InputError(
			'audienceId',
			'"Audience ID" is empty',
			'Mailchimp writes to one audience: paste its ID from Audience, Settings, Audience name and defaults.',
		);
	}
	if (destination === 'brevo' && !/^\d*$/.test(options.addToList ?? '')) {
		throw new InputError(
			'addToList',
			`"Add to List" is "${(options.addToList ?? '').slice(0, 50)}", which is no number`,
			'Brevo numbers its lists: paste the number that stands beside the list under Contacts, Lists, such as 7.',
		);
	}
	return {
		destination,
		dryRun: parsed.dryRun,
		network: parsed.network,
		fields: {
			identifiers: {
				email: options.emailField,
				phone: options.phoneField,
				customerId: options.customerIdField,
			},
			mapping:
				parsed.mapping === 'custom'
					? chosenFields(parsed.fields.values, destination)
					: DEFAULT_MAPPING,
			valueField: options.valueField,
			zone,
		},
		settings: {
			consent: parsed.consent,
			onlyChanges: options.onlyChanges,
			addToList: destination === 'mailchimp' ? parsed.audienceId : options.addToList,
			removeFromList: options.removeFromList,
			recordChange: options.recordChange,
			day: createIsoDays()(calendarDay(now, zone)),
		},
	};
}

function chosenFields(
	fields: readonly MappedField[],
	destination: SyncParameters['destination'],
): MappedField[] {
	const chosen = fields.filter(({ field, property }) => field !== '' && property !== '');
	const nameOf = (property: string) =>
		destination === 'audience'
			? property
			: (ONLINE_DESTINATIONS[destination].open().nameOf?.(property) ?? property);
	const names = chosen.map(({ property }) => nameOf(property));
	const twice = names.find((name, at) => names.indexOf(name) !== at);
	if (twice !== undefined) {
		throw new InputError(
			'fields',
			`Two of the "Chosen Fields" are called "${twice.slice(0, 50)}" at the destination`,
			'Give each field a name of its own. Mailchimp takes ten characters of it, and others only letters, digits and underscores.',
		);
	}
	if (chosen.length > 0) return chosen;
	throw new InputError(
		'fields',
		'"Chosen Fields" is empty',
		'Add at least one field with its name at the destination, or set "Fields" to "Usual Ones".',
	);
}
