/**
 * ActiveCampaign as far as Segment Sync uses it, by its documented contract: custom fields, bulk imports that are refused
 * whole for one wrong contact, and tags, which can only be taken off one contact at a time.
 */
const { startApiServer } = require('./apiServer');

const MOST_CONTACTS = 250;
const MOST_BYTES = 400_000;

exports.startActiveCampaignService = async () => {
	const fields = new Map([['RFM_SEGMENT', '1']]);
	const contacts = new Map();
	const tagIds = new Map();
	const wrong = new Map();
	const failing = new Set();
	let nextId = 10;

	const tagId = (name) => {
		if (!tagIds.has(name)) tagIds.set(name, String(nextId++));
		return tagIds.get(name);
	};

	function importContacts({ body }) {
		if (body.contacts.length > MOST_CONTACTS) return invalid('Too many contacts', []);
		if (Buffer.byteLength(JSON.stringify(body)) > MOST_BYTES) return invalid('Too large', []);
		const failureReasons = body.contacts.flatMap(({ email }, contact) =>
			wrong.has(email) ? [{ contact, failureReason: wrong.get(email) }] : [],
		);
		if (failureReasons.length > 0) return invalid('Not valid', failureReasons);
		for (const { email, tags = [], fields: values, subscribe = [] } of body.contacts) {
			if (failing.has(email)) continue;
			const known = contacts.get(email) ?? {
				id: String(nextId++),
				fields: {},
				tags: new Map(),
				lists: new Set(),
				left: new Set(),
				writes: 0,
			};
			for (const { id, value } of values) known.fields[id] = value;
			for (const tag of tags) {
				tagId(tag);
				if (!known.tags.has(tag)) known.tags.set(tag, String(nextId++));
			}
			for (const { listid } of subscribe) {
				known.lists.add(listid);
				known.left.delete(listid);
			}
			known.writes++;
			contacts.set(email, known);
		}
		return { body: { Success: 1, queued_contacts: body.contacts.length, batchId: 'b7' } };
	}

	function whoLeft({ listid, status, limit, offset }) {
		const left = [...contacts].filter(([, contact]) => status === '2' && contact.left.has(listid));
		return left
			.slice(Number(offset), Number(offset) + Number(limit))
			.map(([email, { id }]) => ({ id, email }));
	}

	function removeTag(id) {
		for (const { tags } of contacts.values()) {
			for (const [tag, contactTag] of tags) if (contactTag === id) tags.delete(tag);
		}
		return { body: {} };
	}

	function answer(request) {
		const { method, path, query, body, headers } = request;
		if (headers['api-token'] !== 'secret') {
			return { status: 403, body: { message: 'You do not have permission to access this.' } };
		}
		switch (`${method} ${path}`) {
			case 'GET /api/3/fields':
				return { body: { fields: [...fields].map(([perstag, id]) => ({ id, perstag })) } };
			case 'POST /api/3/fields':
				fields.set(body.field.perstag, String(nextId++));
				return { status: 201, body: { field: { id: fields.get(body.field.perstag) } } };
			case 'POST /api/3/fieldRels':
				return { status: 201, body: {} };
			case 'POST /api/3/import/bulk_import':
				return importContacts(request);
			case 'GET /api/3/import/info':
				return { body: { status: 'completed', success: [], failure: [...failing] } };
			case 'GET /api/3/tags': {
				const found = [...tagIds].filter(([tag]) => tag.includes(query.search));
				return { body: { tags: found.map(([tag, id]) => ({ id, tag })) } };
			}
			case 'GET /api/3/contacts': {
				if (query.listid !== undefined) return { body: { contacts: whoLeft(query) } };
				const contact = contacts.get(query.email);
				return { body: { contacts: contact ? [{ id: contact.id, email: query.email }] : [] } };
			}
			default:
		}
		const contactId = /^\/api\/3\/contacts\/(\d+)\/contactTags$/.exec(path)?.[1];
		const contact = [...contacts.values()].find(({ id }) => id === contactId);
		if (contact !== undefined) {
			const contactTags = [...contact.tags].map(([tag, id]) => ({ id, tag: tagId(tag) }));
			return { body: { contactTags } };
		}
		const contactTag = /^\/api\/3\/contactTags\/(\d+)$/.exec(path)?.[1];
		if (method === 'DELETE' && contactTag !== undefined) return removeTag(contactTag);
		return { status: 404, body: { message: `No Result found for ${path}` } };
	}

	const server = await startApiServer(answer);
	return {
		...server,
		fields,
		contacts,
		refuse: (email, words) => wrong.set(email, words),
		unsubscribe: (email, list) => {
			const contact = contacts.get(email);
			contact.lists.delete(list);
			contact.left.add(list);
		},
		failToImport: (email) => failing.add(email),
	};
};

function invalid(message, failureReasons) {
	return { status: 400, body: { success: 0, message, failureReasons } };
}
