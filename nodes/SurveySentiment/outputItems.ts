import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Analysis } from '../../engine/sentiment/analyseResponses';
import { responseResult } from '../../engine/sentiment/responseResult';
import type { SentimentSettings } from '../../engine/sentiment/sentimentSettings';
import type { Summary } from '../../engine/sentiment/summary/summarise';
import { STEPS_PER_SLICE, type Sliced } from '../../engine/slices/sliced';
import { rejectedItems } from '../execution/rejectedItems';

/** Writes the result of a run as workflow items: responses, summary, rejected. */
export function* outputItems(
	{ read, analysed }: Analysis,
	summary: Summary,
	settings: SentimentSettings,
): Sliced<INodeExecutionData[][]> {
	const responses: INodeExecutionData[] = [];
	for (const entry of analysed) {
		responses.push({
			json: responseResult(entry, settings) as unknown as IDataObject,
			pairedItem: entry.response.items.map((item) => ({ item })),
		});
		if (responses.length % (STEPS_PER_SLICE / 4) === 0) yield;
	}
	const rows = summary.rows.map(
		(row): INodeExecutionData => ({
			json: { ...row } as unknown as IDataObject,
			pairedItem: [],
		}),
	);
	return [responses, rows, yield* rejectedItems(read.rejected)];
}
