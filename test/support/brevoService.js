/**
 * Brevo as far as Segment Sync uses it, by its documented contract: contact attributes, and imports that run on their own
 * and end in lists of what was not taken, one for each thing that can be wrong.
 */
const { startApiServer } = require('./apiServer');

const MOST_BYTES = 8_000_000;

exports.startBrevoService = async () => {
	const attributes = new Set(['SMS']);
	const contacts = new Map();
	const lists = new Map();
	const processes = new Map();
	const refused = new Set();
	let server;

	function startImport({ body }) {
		if (Buffer.byteLength(JSON.stringify(body)) > MOST_BYTES) return { status: 413, body: {} };
		const left = [];
		for (const { email, ext_id: id, attributes: values } of body.jsonBody) {
			if (refused.has(email)) {
				left.push(email);
				continue;
			}
			const key = email ?? id;
			const known = contacts.get(key) ?? { attributes: {}, writes: 0 };
			for (const [name, value] of Object.entries(values)) {
				// Attributes that the account does not have are dropped without a word.
				if (!attributes.has(name)) continue;
				if (value === '') delete known.attributes[name];
				else known.attributes[name] = value;
			}
			known.writes++;
			contacts.set(key, known);
			for (const list of body.listIds ?? []) {
				lists.set(list, (lists.get(list) ?? new Set()).add(key));
			}
		}
		const id = 77 + processes.size;
		processes.set(String(id), { looks: 0, left });
		return { status: 202, body: { processId: id } };
	}

	function processState(id) {
		const { left } = processes.get(id);
		const isThrough = ++processes.get(id).looks > 2;
		const reports = { invalid_emails: `${server.address}/reports/${id}.csv` };
		return {
			id: Number(id),
			name: 'IMPORTUSER',
			status: isThrough ? 'completed' : 'in_process',
			...(isThrough && left.length > 0 && { info: { import: reports } }),
		};
	}

	function answer(request) {
		const { method, path, headers } = request;
		const report = /^\/reports\/(\d+)\.csv$/.exec(path)?.[1];
		if (report !== undefined) {
			// The lists lie at a public address: the key must not be sent there.
			if (headers['api-key'] !== undefined) return { status: 403, body: {} };
			return { text: `email;line\n${processes.get(report).left.join(';1\n')};1\n` };
		}
		if (headers['api-key'] !== 'secret') {
			return { status: 401, body: { message: 'Key not found', code: 'unauthorized' } };
		}
		switch (`${method} ${path}`) {
			case 'GET /contacts/attributes':
				return { body: { attributes: [...attributes].map((name) => ({ name })) } };
			case 'POST /contacts/import':
				return startImport(request);
			default:
		}
		const attribute = /^\/contacts\/attributes\/normal\/([A-Z0-9_]+)$/.exec(path)?.[1];
		if (method === 'POST' && attribute !== undefined) {
			attributes.add(attribute);
			return { status: 201 };
		}
		const id = /^\/processes\/(\d+)$/.exec(path)?.[1];
		if (processes.has(id)) return { body: processState(id) };
		return { status: 404, body: { code: 'document_not_found', message: path } };
	}

	server = await startApiServer(answer);
	return {
		...server,
		attributes,
		contacts,
		listOf: (id) => lists.get(id) ?? new Set(),
		refuse: (email) => refused.add(email),
	};
};
