/**
 * Omnisend as far as Segment Sync uses it, by its documented contract: batches of contacts that run on their own, and tags
 * that are set and taken off for many at once. Its limits are told in the body of an answer.
 */
const { startApiServer } = require('./apiServer');

const MOST_ITEMS = 100;
const MOST_ADDRESSES = 250;

exports.startOmnisendService = async () => {
	const contacts = new Map();
	const batches = new Map();
	const refused = new Map();

	function startBatch({ body }) {
		if (body.method !== 'POST' || body.endpoint !== 'contacts' || body.items.length > MOST_ITEMS) {
			return invalid('items');
		}
		const errors = [];
		for (const item of body.items) {
			const { id } = item.identifiers[0];
			if (refused.has(id)) {
				const response = { error: refused.get(id) };
				errors.push({ request: item, responseCode: 400, response });
				continue;
			}
			const known = contacts.get(id) ?? { customProperties: {}, tags: new Set(), writes: 0 };
			Object.assign(known.customProperties, item.customProperties);
			if (item.identifiers.some(({ channels }) => channels)) known.status = 'changed';
			known.writes++;
			contacts.set(id, known);
		}
		const batchID = `o${batches.size + 1}`;
		batches.set(batchID, { looks: 0, total: body.items.length, errors });
		return { body: { batchID, status: 'pending', totalCount: body.items.length } };
	}

	function batchState(batchID) {
		const batch = batches.get(batchID);
		const status = ++batch.looks < 2 ? 'inProgress' : 'finished';
		return { batchID, status, totalCount: batch.total, errorsCount: batch.errors.length };
	}

	function changeTags({ method, body: { tags, emails = [], phones = [] } }) {
		const addresses = [...emails, ...phones];
		if (addresses.length === 0 || !tags?.length) return invalid('emails');
		if (Math.max(emails.length, phones.length) > MOST_ADDRESSES) return invalid('emails');
		for (const address of addresses) {
			for (const tag of tags)
				contacts.get(address)?.tags[method === 'POST' ? 'add' : 'delete'](tag);
		}
		return { status: 202 };
	}

	function answer(request) {
		const { method, path, headers } = request;
		const isKnown = headers.authorization === 'Omnisend-API-Key secret';
		if (!isKnown || headers['omnisend-version'] !== '2026-03-15') {
			return { status: 401, body: { title: 'Unauthorized', detail: 'The API key is not valid.' } };
		}
		if (method === 'POST' && path === '/batches') return startBatch(request);
		if (path === '/contacts/tags') return changeTags(request);
		const [, , batchID, part] = path.split('/');
		if (batches.has(batchID)) {
			if (part !== 'items') return { body: batchState(batchID) };
			return { body: { errors: batches.get(batchID).errors } };
		}
		return { status: 404, body: { title: 'Not Found', detail: path } };
	}

	const server = await startApiServer(answer);
	return {
		...server,
		contacts,
		addTag: (address, tag) => contacts.get(address).tags.add(tag),
		refuse: (address, words) => refused.set(address, words),
	};
};

function invalid(field) {
	const errors = [{ field, message: 'The field is not valid' }];
	return { status: 400, body: { title: 'Validation failed', status: 400, errors } };
}
