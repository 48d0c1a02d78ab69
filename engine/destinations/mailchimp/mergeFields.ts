import type { Link } from '../../connection/openLink';
import { textAt } from '../../json';
import type { PropertySample } from '../destination';
import { mergeTag } from './mergeTag';
import { readPages } from './pages';

/** Makes the merge fields that an audience lacks: Mailchimp refuses members with a field that it does not know. */
export async function makeMergeFields(
	audience: string,
	properties: readonly PropertySample[],
	link: Link,
): Promise<void> {
	const path = `${audience}/merge-fields`;
	const fields = await readPages(path, 'merge_fields', { fields: 'merge_fields.tag' }, link);
	const known = new Set(fields.map((field) => textAt(field, 'tag')));
	for (const { name, type } of properties) {
		const tag = mergeTag(name);
		if (known.has(tag)) continue;
		await link.send({
			method: 'POST',
			path,
			body: {
				tag,
				name: name.replace(/_/g, ' ').slice(0, 50),
				type: type === 'number' ? 'number' : 'text',
			},
		});
		known.add(tag);
	}
}
