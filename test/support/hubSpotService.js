/**
 * HubSpot as far as Segment Sync uses it, by its documented contract: contact properties, the batch upsert of contacts,
 * of which a part can fail, and lists.
 */
const { startApiServer } = require('./apiServer');

const MOST_INPUTS = 100;

/** @param settings.refusesWholeBatches whether one wrong contact makes the whole batch be refused */
exports.startHubSpotService = async ({ refusesWholeBatches = false } = {}) => {
	const properties = new Set(['email']);
	const contacts = new Map();
	const lists = new Map();
	const refused = new Map();

	const listOf = (id) => {
		if (!lists.has(id)) lists.set(id, new Set());
		return lists.get(id);
	};

	function makeProperties({ body }) {
		const wrong = body.inputs.some(
			({ name, label, groupName, type, fieldType }) =>
				!/^[a-z][a-z0-9_]*$/.test(name) || !label || !groupName || !type || !fieldType,
		);
		if (wrong) return invalid('Property definitions were not valid');
		for (const { name } of body.inputs) properties.add(name);
		return { status: 201, body: {} };
	}

	function upsert({ body: { inputs } }) {
		if (inputs.length > MOST_INPUTS) return invalid(`No more than ${MOST_INPUTS} inputs`);
		if (new Set(inputs.map(({ id }) => id)).size < inputs.length) return invalid('Duplicate IDs');
		const unknown = inputs.flatMap((input) => Object.keys(input.properties));
		if (unknown.some((name) => !properties.has(name))) return invalid('No such property');
		const wrong = inputs.filter(({ id }) => refused.has(id));
		if (wrong.length > 0 && refusesWholeBatches) return invalid(refused.get(wrong[0].id));
		const results = inputs
			.filter(({ id }) => !refused.has(id))
			.map(({ id, properties: values }) => {
				const known = contacts.get(id) ?? { properties: {}, writes: 0 };
				Object.assign(known.properties, values);
				known.writes++;
				contacts.set(id, known);
				return { id: `hs-${id}`, properties: { email: id } };
			});
		const errors = wrong.map(({ id }) => ({ message: refused.get(id), context: { id: [id] } }));
		return { status: wrong.length > 0 ? 207 : 200, body: { results, errors } };
	}

	function answer(request) {
		const { method, path, headers } = request;
		if (headers.authorization !== 'Bearer secret') {
			const message = 'The OAuth token used to make this call expired.';
			return {
				status: 401,
				body: { status: 'error', category: 'EXPIRED_AUTHENTICATION', message },
			};
		}
		switch (`${method} ${path}`) {
			case 'GET /crm/v3/properties/contacts':
				return { body: { results: [...properties].map((name) => ({ name })) } };
			case 'POST /crm/v3/properties/contacts/batch/create':
				return makeProperties(request);
			case 'POST /crm/v3/objects/contacts/batch/upsert':
				return upsert(request);
			default:
		}
		const [, list, verb] = /^\/crm\/v3\/lists\/(\w+)\/memberships\/(add|remove)$/.exec(path) ?? [];
		if (method !== 'PUT' || list === undefined) return { status: 404, body: { message: path } };
		for (const id of request.body) listOf(list)[verb === 'add' ? 'add' : 'delete'](id);
		return { body: {} };
	}

	const server = await startApiServer(answer);
	return {
		...server,
		properties,
		contacts,
		listOf,
		refuse: (email, words) => refused.set(email, words),
	};
};

function invalid(message) {
	return { status: 400, body: { status: 'error', category: 'VALIDATION_ERROR', message } };
}
