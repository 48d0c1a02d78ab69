import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

/** A line of a report. It is about all items of the input, and comes from none of them. */
export function reportItem(line: object): INodeExecutionData {
	return { json: { ...line } as IDataObject, pairedItem: [] };
}
