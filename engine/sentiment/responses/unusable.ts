import { isBlank, type JsonRecord } from '../../json';
import { otherRecord } from './otherRecord';
import type { ResponseRejection } from './responseRejection';
import type { ResponseSettings } from './responseSettings';
import { SURVEY_PLATFORM_LABELS } from './surveyPlatform';

const MOST_KEYS_SHOWN = 8;
const LONGEST_KEY_SHOWN = 40;

/** Why a record that nothing is recognised in cannot be read, and what it is instead where that can be told. */
export function unusable(json: JsonRecord, source: ResponseSettings['source']): ResponseRejection {
	const keys = Object.keys(json);
	if (keys.length === 0) return { reason: 'empty', detail: 'This item is empty.' };
	if (keys.includes('error') || keys.includes('errors')) {
		return {
			reason: 'unrecognised',
			detail:
				'This item is an error message instead of answers. Check the node that it comes from.',
		};
	}
	if (keys.every((key) => isBlank(json[key]))) {
		return { reason: 'empty', detail: 'All fields of this item are empty.' };
	}
	const other = otherRecord(keys);
	if (other !== undefined) {
		return {
			reason: 'notAResponse',
			detail: `This is ${other.what}, not a survey answer. Connect the answers of your survey here, and orders to RFM Score.`,
		};
	}
	const shown = keys
		.slice(0, MOST_KEYS_SHOWN)
		.map((key) => key.slice(0, LONGEST_KEY_SHOWN))
		.join(', ');
	const more = keys.length > MOST_KEYS_SHOWN ? ` and ${keys.length - MOST_KEYS_SHOWN} more` : '';
	const asked =
		source === 'auto'
			? 'Name the field that holds the words in "Text Field".'
			: `"Source" is set to ${SURVEY_PLATFORM_LABELS[source]}: set it to "Detect Automatically", or remove the item.`;
	return {
		reason: 'unrecognised',
		detail: `No survey answer or review is recognised in the ${keys.length === 1 ? 'field' : 'fields'} ${shown}${more}. ${asked}`,
	};
}
