/**
 * Mailchimp as far as Segment Sync uses it, by its documented contract: an audience with members, merge fields and tags,
 * which to Mailchimp are static segments. What the contract does not allow is refused.
 */
const { startApiServer } = require('./apiServer');

const AUDIENCE = '/lists/a1b2';
const MOST_MEMBERS = 500;

exports.startMailchimpService = async () => {
	const mergeFields = new Set(['FNAME']);
	const members = new Map();
	const tagIds = new Map();
	const refused = new Map();

	const tagId = (name) => {
		if (!tagIds.has(name)) tagIds.set(name, 1000 + tagIds.size);
		return tagIds.get(name);
	};

	function addMember(email, status, tags = []) {
		for (const tag of tags) tagId(tag);
		members.set(email, { status, merge_fields: {}, tags: new Set(tags), writes: 0 });
	}

	function writeMember({ email_address: email, status, merge_fields: fields, tags = [] }) {
		const unknown = Object.keys(fields).filter((tag) => !mergeFields.has(tag));
		if (unknown.length > 0) return `Unknown merge fields ${unknown.join(', ')}`;
		if (refused.has(email)) return refused.get(email);
		if (!members.has(email)) {
			if (status === undefined) return 'A status is required for new members';
			addMember(email, status);
		}
		const member = members.get(email);
		if (status !== undefined) member.status = status;
		Object.assign(member.merge_fields, fields);
		for (const tag of tags) tagId(tag);
		for (const tag of tags) member.tags.add(tag);
		member.writes++;
		return undefined;
	}

	function writeMembers({ body }) {
		if (body.members.length > MOST_MEMBERS || body.update_existing !== true) return invalid();
		const errors = body.members.flatMap((member) => {
			const error = writeMember(member);
			return error === undefined ? [] : [{ email_address: member.email_address, error }];
		});
		return { body: { errors, error_count: errors.length } };
	}

	function changeTag(id, { body }) {
		const tag = [...tagIds].find(([, known]) => String(known) === id)?.[0];
		const emails = body.members_to_remove;
		if (tag === undefined) return { status: 404, body: { title: 'Resource Not Found' } };
		if (emails.length > MOST_MEMBERS) return invalid();
		for (const email of emails) members.get(email)?.tags.delete(tag);
		return { body: { errors: [], total_removed: emails.length } };
	}

	function makeMergeField({ body }) {
		if (!/^[A-Z0-9_]{1,10}$/.test(body.tag) || mergeFields.has(body.tag)) return invalid();
		mergeFields.add(body.tag);
		return { body };
	}

	function answer(request) {
		const { method, path, query, headers } = request;
		const key = Buffer.from(headers.authorization?.replace('Basic ', '') ?? '', 'base64');
		if (key.toString() !== 'key:secret-us21') {
			const detail =
				'Your API key may be invalid, or you have attempted to access the wrong datacenter.';
			return { status: 401, body: { title: 'API Key Invalid', status: 401, detail } };
		}
		const page = (records) =>
			records.slice(Number(query.offset), Number(query.offset) + Number(query.count));
		switch (`${method} ${path}`) {
			case `GET ${AUDIENCE}/merge-fields`:
				return { body: { merge_fields: page([...mergeFields].map((tag) => ({ tag }))) } };
			case `POST ${AUDIENCE}/merge-fields`:
				return makeMergeField(request);
			case `GET ${AUDIENCE}/members`: {
				const ofStatus = [...members].filter(([, { status }]) => status === query.status);
				return { body: { members: page(ofStatus.map(([email]) => ({ email_address: email }))) } };
			}
			case `GET ${AUDIENCE}/segments`:
				return { body: { segments: page([...tagIds].map(([name, id]) => ({ id, name }))) } };
			case `POST ${AUDIENCE}`:
				return writeMembers(request);
			default:
		}
		const id = new RegExp(`^${AUDIENCE}/segments/(\\d+)$`).exec(path)?.[1];
		if (method === 'POST' && id !== undefined) return changeTag(id, request);
		const detail = 'The requested resource could not be found.';
		return { status: 404, body: { title: 'Resource Not Found', status: 404, detail } };
	}

	const server = await startApiServer(answer);
	return {
		...server,
		mergeFields,
		members,
		addMember,
		refuse: (email, words) => refused.set(email, words),
	};
};

function invalid() {
	const detail = 'The resource submitted could not be validated.';
	return { status: 400, body: { title: 'Invalid Resource', status: 400, detail } };
}
