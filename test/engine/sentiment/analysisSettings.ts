import { analyseResponses } from '../../../engine/sentiment/analyseResponses';
import { responseResult } from '../../../engine/sentiment/responseResult';
import type { SentimentSettings } from '../../../engine/sentiment/sentimentSettings';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { DEFAULTS } from './responses/readJson';

/** What an operator has who set nothing. */
export const SETTINGS: SentimentSettings = {
	read: DEFAULTS,
	summary: { period: 'week', timeZone: 'UTC', invitations: new Map(), effort: 'share' },
	language: 'auto',
	engine: 'local',
	below: 0.6,
	mostCalls: 100,
	topics: [],
	labels: [],
	hashEmails: false,
};

/** Reads the json of items to the end. */
export function analyse(items: readonly unknown[], settings: Partial<SentimentSettings> = {}) {
	const all = { ...SETTINGS, ...settings };
	const analysis = runAtOnce(
		analyseResponses(
			items.map((json) => ({ json })),
			all,
		),
	);
	return { ...analysis, results: analysis.analysed.map((entry) => responseResult(entry, all)) };
}
