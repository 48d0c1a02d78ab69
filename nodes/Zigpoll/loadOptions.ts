import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { textAt, type JsonRecord } from '../../engine/json';

import { readPages } from '../../engine/zigpoll/readPages';
import { openZigpoll } from './openZigpoll';

/** More than this nobody looks through in a list. */
const MOST_OPTIONS = 1_000;

/** The accounts that the key may read. */
export async function getAccounts(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return asOptions(await readPages('/accounts', {}, MOST_OPTIONS, await openZigpoll(this)));
}

/** The polls of the chosen account. */
export async function getPolls(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const accountId = this.getCurrentNodeParameter('accountId');
	if (typeof accountId !== 'string' || accountId === '') return [];
	return asOptions(await readPages('/polls', { accountId }, MOST_OPTIONS, await openZigpoll(this)));
}

function asOptions(records: readonly JsonRecord[]): INodePropertyOptions[] {
	return records.flatMap((record) => {
		const value = textAt(record, '_id');
		if (value === undefined) return [];
		const name = textAt(record, 'title') ?? textAt(record, 'name') ?? value;
		return [{ name: name.replace(/<[^<>]{0,500}>/g, '').trim() || value, value }];
	});
}
