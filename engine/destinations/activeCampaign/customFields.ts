import type { Link } from '../../connection/openLink';
import type { PropertySample } from '../destination';
import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../json';

const FIELDS_A_PAGE = 100;

/** The personalisation tag of a property, by which its custom field is found again. */
export function personalisationTag(property: string): string {
	return property.toUpperCase().replace(/[^A-Z0-9_]/g, '_');
}

/** The ids of all custom fields of the account, by their personalisation tag. */
export async function customFields(link: Link): Promise<Map<string, number>> {
	const ids = new Map<string, number>();
	for (let offset = 0; ; offset += FIELDS_A_PAGE) {
		const { body } = await link.send({
			method: 'GET',
			path: '/api/3/fields',
			query: { limit: FIELDS_A_PAGE, offset },
		});
		const fields = listAt(isRecord(body) ? body : {}, 'fields').filter(isRecord);
		let added = 0;
		for (const field of fields) {
			const tag = textAt(field, 'perstag')?.replace(/%/g, '');
			const id = idOf(field);
			if (tag === undefined || id === undefined || ids.has(tag)) continue;
			ids.set(tag, id);
			added++;
		}
		// A page with nothing new is the last one, or one that repeats.
		if (fields.length < FIELDS_A_PAGE || added === 0) return ids;
	}
}

/** Makes a text field that every list of the account may use. */
export async function createField(
	{ name }: PropertySample,
	link: Link,
): Promise<number | undefined> {
	const { body } = await link.send({
		method: 'POST',
		path: '/api/3/fields',
		body: {
			field: {
				type: 'text',
				title: name.replace(/_/g, ' '),
				perstag: personalisationTag(name),
				visible: 1,
			},
		},
	});
	const id = idOf(objectAt(isRecord(body) ? body : {}, 'field') ?? {});
	if (id === undefined) return undefined;
	await link.send({
		method: 'POST',
		path: '/api/3/fieldRels',
		body: { fieldRel: { field: String(id), relid: '0' } },
	});
	return id;
}

function idOf(field: JsonRecord): number | undefined {
	const id = Number(valueAt(field, 'id'));
	return Number.isInteger(id) && id > 0 ? id : undefined;
}
