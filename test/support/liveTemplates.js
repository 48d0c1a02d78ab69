/**
 * The templates as they are once an operator has connected them: written for real, to services that stand in for the
 * vendors' and count what reaches them. Used on n8n's engine, and in a real n8n by the end-to-end run.
 */
const assert = require('node:assert/strict');
const { startApiServer } = require('./apiServer');
const { startBrevoService } = require('./brevoService');
const { startHubSpotService } = require('./hubSpotService');
const { startKlaviyoService } = require('./klaviyoService');
const { startMailchimpService } = require('./mailchimpService');

const SYNC = 'n8n-nodes-customer-segmentation.segmentSync';

/** By the name that Segment Sync has for a destination. */
const DESTINATIONS = {
	brevo: { type: 'segmentationBrevoApi', start: startBrevoService, key: { apiKey: 'secret' } },
	hubSpot: {
		type: 'segmentationHubSpotApi',
		start: startHubSpotService,
		key: { accessToken: 'secret' },
	},
	klaviyo: {
		type: 'segmentationKlaviyoApi',
		start: startKlaviyoService,
		key: { apiKey: 'pk_test' },
	},
	mailchimp: {
		type: 'segmentationMailchimpApi',
		start: startMailchimpService,
		key: { apiKey: 'secret-us21' },
	},
};

/** What must have reached the service, by the template's file name. */
const checks = new Map([
	[
		'crisis-mode.json',
		(itemsOf, { brevo }) => {
			const written = writtenBy(itemsOf, 'Write to Brevo');
			assert.equal(brevo.contacts.size, written.length);
			const groups = new Set();
			for (const { email, customerId, route } of written) {
				const { attributes, writes } = brevo.contacts.get(email ?? customerId);
				assert.deepEqual([attributes.SEGMENT_ROUTE, writes], [route.output, 1]);
				groups.add(attributes.SEGMENT_ROUTE);
			}
			assert.equal(groups.size, 4);
			assert.ok(!groups.has('Disengaged Browsers'));
		},
	],
	[
		'holdout-test-report.json',
		(itemsOf, { klaviyo }) => {
			const control = itemsOf('Divide at Random', 3);
			assert.ok(control.length > 0);
			for (const { email } of control) assert.ok(!klaviyo.profiles.has(email), email);
			assert.ok(klaviyo.profiles.size > 0);
			for (const { properties } of klaviyo.profiles.values()) {
				assert.ok(['Grow', 'Win Back'].includes(properties.segment_route));
			}
		},
	],
	[
		'overdue-customer-alert.json',
		(itemsOf, { hubSpot }) => {
			const written = writtenBy(itemsOf, 'Write to HubSpot');
			assert.equal(hubSpot.contacts.size, written.length);
			for (const { email, churnProbability } of written) {
				const { properties, writes } = hubSpot.contacts.get(email);
				assert.equal(properties.segment_route, 'Call Today');
				assert.equal(properties.churn_chance, String(churnProbability));
				assert.equal(writes, 1);
			}
		},
	],
	[
		'real-time-win-back.json',
		(itemsOf, { klaviyo }) => {
			const [customer] = writtenBy(itemsOf, 'Write to Klaviyo');
			assert.equal(klaviyo.profiles.size, 1);
			const [event, ...more] = klaviyo.events.values();
			assert.deepEqual(more, []);
			assert.equal(event.properties.segment, customer.segment);
			assert.equal(event.properties.previous_segment, customer.previousSegment);
		},
	],
	[
		'unhappy-vips-from-survey.json',
		(itemsOf, { klaviyo }) => {
			const written = writtenBy(itemsOf, 'Write to Klaviyo');
			for (const customer of written) {
				const { properties } = klaviyo.profiles.get(keyOf(customer));
				assert.equal(properties.survey_sentiment, customer.sentiment);
			}
			assert.equal(klaviyo.events.size, 0);
		},
	],
	[
		'value-audience-meta-google.json',
		(itemsOf, { ads }) => {
			const [meta] = itemsOf('Audience for Meta', 0);
			const [google] = itemsOf('Audience for Google', 0);
			const bodyAt = (path) => ads.requests.find((request) => request.path.endsWith(path)).body;
			const { payload } = bodyAt('/users');
			assert.ok(payload.schema.includes('LOOKALIKE_VALUE') && payload.data.length > 0);
			assert.equal(payload.data.length, meta.people);
			const { audienceMembers, destinations } = bodyAt('audienceMembers:ingest');
			assert.ok(destinations.length === 1 && audienceMembers.length > 0);
			assert.equal(audienceMembers.length, google.people);
			assert.ok(!JSON.stringify(ads.requests.map(({ body }) => body)).includes('@'));
		},
	],
	[
		'weekly-rfm-to-klaviyo.json',
		(itemsOf, { klaviyo }) => {
			const written = writtenBy(itemsOf, 'Write to Klaviyo');
			assert.equal(klaviyo.profiles.size, written.length);
			assert.equal(klaviyo.events.size, written.length);
			for (const customer of written) {
				const { properties, writes } = klaviyo.profiles.get(keyOf(customer));
				assert.deepEqual([properties.rfm_segment, writes], [customer.segment, 1]);
			}
			for (const customer of itemsOf('Write to Klaviyo', 1)) {
				assert.equal(customer.consent, 'unsubscribed');
				assert.ok(!klaviyo.profiles.has(keyOf(customer)));
			}
		},
	],
	[
		'woocommerce-to-mailchimp.json',
		(itemsOf, { mailchimp }) => {
			const written = writtenBy(itemsOf, 'Write to Mailchimp');
			for (const { email, segment, route } of written) {
				const member = mailchimp.members.get(email);
				assert.deepEqual([...member.tags], [segment]);
				assert.equal(member.merge_fields.RFMSEGMENT, segment);
				assert.equal(member.merge_fields.SEGROUTE, route.output);
			}
			const statuses = [...mailchimp.members.values()].map(({ status }) => status);
			assert.equal(statuses.filter((status) => status === 'unsubscribed').length, 1);
		},
	],
]);

exports.LIVE_TEMPLATES = [...checks.keys()];

/** Throws where something else reached the services than the workflow wrote. */
exports.checkLive = (file, itemsOf, services) => checks.get(file)(itemsOf, services);

/** Starts all services, and gives what the credentials for them hold. */
exports.startServices = async (workflow) => {
	const names = Object.keys(DESTINATIONS);
	const started = await Promise.all(names.map((name) => DESTINATIONS[name].start()));
	const services = Object.fromEntries(names.map((name, at) => [name, started[at]]));
	services.ads = await startApiServer(() => ({ body: { requestId: '1' } }));
	addMembers(services.mailchimp, workflow);
	return {
		services,
		credentials: names.map((name) => ({
			// Its own, so that many templates can be connected side by side.
			id: `${name}${workflow.id}`,
			name: `Stand-in for ${name}`,
			type: DESTINATIONS[name].type,
			data: { ...DESTINATIONS[name].key, baseUrl: services[name].address },
		})),
		stop: async () => {
			await Promise.all(Object.values(services).map((service) => service.stop()));
		},
	};
};

/** WooCommerce does not say who agreed, so that only members are written: all customers are, and one has unsubscribed. */
function addMembers(mailchimp, { pinData = {} }) {
	const addresses = (pinData['Get Orders'] ?? []).flatMap(({ json }) => json.billing?.email || []);
	for (const [at, email] of [...new Set(addresses.map((text) => text.toLowerCase()))].entries()) {
		mailchimp.addMember(email, at === 0 ? 'unsubscribed' : 'subscribed');
	}
}

/**
 * A template with its destinations connected to the services, and started by a click only. It has an id of its own: what
 * a dry run remembers is not to count.
 */
exports.asLive = (workflow, { services, credentials }) => {
	const { nodes, connections, ...rest } = structuredClone(workflow);
	const isOtherTrigger = ({ type }) => type.endsWith('Trigger') && !type.endsWith('.manualTrigger');
	const dropped = new Set(nodes.filter(isOtherTrigger).map(({ name }) => name));
	const kept = Object.entries(connections).filter(([from]) => !dropped.has(from));
	return {
		...rest,
		id: `live${workflow.id}`.slice(0, 21),
		name: `${workflow.name} (live)`,
		nodes: nodes
			.filter(({ name }) => !dropped.has(name))
			.map((node) => connected(node, services, credentials)),
		connections: Object.fromEntries(kept),
	};
};

function connected(node, { ads }, credentials) {
	if (node.name === 'Send to Meta' || node.name === 'Send to Google') {
		const { pathname } = new URL(node.parameters.url);
		const { nodeCredentialType, ...parameters } = node.parameters;
		const url = `${ads.address}${pathname}`;
		return { ...node, disabled: false, parameters: { ...parameters, url, authentication: 'none' } };
	}
	const destination = DESTINATIONS[node.parameters.destination ?? ''];
	if (node.type !== SYNC || destination === undefined) return node;
	const { id, name } = credentials.find(({ type }) => type === destination.type);
	const { audienceId } = node.parameters;
	const parameters = {
		...node.parameters,
		dryRun: false,
		...(audienceId && { audienceId: 'a1b2' }),
	};
	return { ...node, parameters, credentials: { [destination.type]: { id, name } } };
}

function writtenBy(itemsOf, node) {
	const written = itemsOf(node, 0);
	assert.ok(written.length > 0, `${node} wrote nobody`);
	for (const { sync } of written) assert.equal(sync.status, 'written');
	return written;
}

/** What Klaviyo's stand-in knows a profile by. */
function keyOf({ email, customerId }) {
	return email ?? customerId;
}
