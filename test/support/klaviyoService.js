/**
 * Klaviyo as far as Segment Sync uses it: profiles are kept, import jobs take two looks to be through, and an event whose
 * id is known is not counted again, as Klaviyo documents it.
 */
const { startApiServer } = require('./apiServer');

exports.startKlaviyoService = async () => {
	const profiles = new Map();
	const events = new Map();
	const lists = new Map();
	const jobs = new Map();
	const refused = new Map();
	let nextId = 1;

	const keyOf = ({ email, external_id: externalId, phone_number: phone }) =>
		email ?? externalId ?? phone;
	const membersOf = (list) => {
		if (!lists.has(list)) lists.set(list, new Set());
		return lists.get(list);
	};

	function write({ attributes, meta }) {
		const key = keyOf(attributes);
		const known = profiles.get(key) ?? { id: `profile-${nextId++}`, properties: {}, writes: 0 };
		Object.assign(known.properties, attributes.properties);
		for (const name of [meta?.patch_properties?.unset ?? []].flat()) delete known.properties[name];
		known.writes++;
		profiles.set(key, known);
		return known;
	}

	function importJob({ body }) {
		const sent = body.data.attributes.profiles.data;
		const errors = [];
		sent.forEach((profile, place) => {
			const words = refused.get(keyOf(profile.attributes));
			if (words !== undefined) return errors.push({ place, words });
			const { id } = write(profile);
			for (const list of body.data.relationships?.lists?.data ?? []) membersOf(list.id).add(id);
		});
		const id = `job-${nextId++}`;
		jobs.set(id, { looks: 0, total: sent.length, errors });
		return { status: 202, body: { data: job(id) } };
	}

	function job(id) {
		const { looks, total, errors } = jobs.get(id);
		const isThrough = looks >= 2;
		return {
			type: 'profile-bulk-import-job',
			id,
			attributes: {
				status: isThrough ? 'complete' : looks === 0 ? 'queued' : 'processing',
				total_count: total,
				completed_count: isThrough ? total - errors.length : 0,
				failed_count: isThrough ? errors.length : 0,
			},
		};
	}

	function importErrors(id, { query }) {
		const { errors } = jobs.get(id);
		const from = Number(query['page[cursor]'] ?? 0);
		const size = 2;
		const isLast = from + size >= errors.length;
		return {
			body: {
				data: errors.slice(from, from + size).map(({ place, words }) => ({
					type: 'import-error',
					id: `${id}-${place}`,
					attributes: {
						code: 'invalid',
						title: 'Invalid input.',
						detail: words,
						source: { pointer: `/data/attributes/profiles/data/${place}/attributes/email` },
					},
				})),
				links: {
					self: 'self',
					...(!isLast && { next: `https://a.klaviyo.com/api/x?page%5Bcursor%5D=${from + size}` }),
				},
			},
		};
	}

	function recordEvents({ body }) {
		for (const { attributes } of body.data.attributes['events-bulk-create'].data) {
			for (const event of attributes.events.data) {
				const known = events.get(event.attributes.unique_id);
				if (known !== undefined) known.sent++;
				else {
					const profile = attributes.profile.data.attributes;
					events.set(event.attributes.unique_id, { profile, ...event.attributes, sent: 1 });
				}
			}
		}
		return { status: 202 };
	}

	function answer(request) {
		const { method, path, headers } = request;
		if (headers.authorization !== 'Klaviyo-API-Key pk_test') {
			const detail = 'The API key specified is invalid.';
			return {
				status: 401,
				body: { errors: [{ title: 'Incorrect authentication credentials.', detail }] },
			};
		}
		if (method === 'POST' && path === '/api/profile-bulk-import-jobs') return importJob(request);
		if (method === 'POST' && path === '/api/event-bulk-create-jobs') return recordEvents(request);
		if (method === 'POST' && path === '/api/profile-import') {
			return { body: { data: { type: 'profile', id: write(request.body.data).id } } };
		}
		const [, , , id, part] = path.split('/');
		if (path.startsWith('/api/lists/') && method === 'DELETE') {
			for (const member of request.body.data) membersOf(id).delete(member.id);
			return { status: 204 };
		}
		if (path.startsWith('/api/profile-bulk-import-jobs/') && jobs.has(id)) {
			if (part === 'import-errors') return importErrors(id, request);
			jobs.get(id).looks++;
			return { body: { data: job(id) } };
		}
		return { status: 404, body: { errors: [{ title: 'Not found.', detail: path }] } };
	}

	const server = await startApiServer(answer);
	return {
		...server,
		profiles,
		events,
		membersOf,
		/** Klaviyo will not take this contact from now on. */
		refuse: (email, words) => refused.set(email, words),
	};
};
