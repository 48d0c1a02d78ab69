/**
 * Klaviyo's own specification as a judge: Prism, the reference mock server for OpenAPI, checks every request against it.
 */
const { spawn } = require('node:child_process');
const { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const { createServer } = require('node:net');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** @param folder where the specification lies, one file an operation */
exports.startKlaviyoContract = async (folder) => {
	const workFolder = mkdtempSync(join(tmpdir(), 'klaviyo-contract-'));
	const specification = join(workFolder, 'klaviyo.json');
	const klaviyo = joined(folder);
	writeFileSync(specification, JSON.stringify(klaviyo));
	const port = await freePort();
	const command = require.resolve('@stoplight/prism-cli/dist/index.js');
	const args = [
		command,
		'mock',
		specification,
		'--port',
		String(port),
		'--errors',
		'-h',
		'127.0.0.1',
	];
	const prism = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	await listening(prism);
	return {
		/** @param operation such as "POST /api/events" */
		rateLimitOf(operation) {
			const [method, path] = operation.split(' ');
			return klaviyo.paths[path][method.toLowerCase()]['x-klaviyo-ratelimit'];
		},
		/** What the specification says is wrong with a request, empty where nothing is. */
		async violations({ method, path, query, headers, body }) {
			const url = new URL(`http://127.0.0.1:${port}${path}`);
			for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
			const reply = await fetch(url, {
				method,
				headers: {
					...(headers.authorization && { authorization: headers.authorization }),
					...(headers.revision && { revision: headers.revision }),
					...(headers['content-type'] && { 'content-type': headers['content-type'] }),
				},
				body: body === undefined ? undefined : JSON.stringify(body),
			});
			const text = await reply.text();
			const found = reply.headers.get('sl-violations');
			const wrong = (found ? JSON.parse(found) : []).filter(
				({ location }) => location?.[0] === 'request',
			);
			if (wrong.length > 0)
				return wrong.map(({ message, location }) => `${location.join('.')}: ${message}`);
			return reply.status < 400 ? [] : [`${reply.status} ${text.slice(0, 300)}`];
		},
		async stop() {
			prism.kill();
			rmSync(workFolder, { recursive: true, force: true });
		},
	};
};

function joined(folder) {
	const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
	const [first, ...others] = files.map((name) =>
		withoutReferences(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
	);
	for (const { paths } of others) {
		for (const [path, operations] of Object.entries(paths)) {
			first.paths[path] = { ...first.paths[path], ...operations };
		}
	}
	return first;
}

/**
 * The specification with every reference written out, and without `nullable` where no type is named: Prism's validator
 * cannot compile such a schema, and would let every body pass without a word.
 */
function withoutReferences(specification) {
	const resolve = (node, within) => {
		if (Array.isArray(node)) return node.map((entry) => resolve(entry, within));
		if (typeof node !== 'object' || node === null) return node;
		if (typeof node.$ref === 'string') {
			if (within.includes(node.$ref)) return {};
			const path = node.$ref.slice('#/'.length).split('/');
			const target = path.reduce((parent, key) => parent[key], specification);
			return resolve(target, [...within, node.$ref]);
		}
		const entries = Object.entries(node).filter(
			([key]) => key !== 'nullable' || node.type !== undefined,
		);
		return Object.fromEntries(entries.map(([key, value]) => [key, resolve(value, within)]));
	};
	return {
		...specification,
		paths: resolve(specification.paths, []),
		components: { securitySchemes: specification.components.securitySchemes },
	};
}

function freePort() {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}

function listening(prism) {
	return new Promise((resolve, reject) => {
		let said = '';
		const hear = (chunk) => {
			said += chunk;
			if (said.includes('Prism is listening')) resolve();
		};
		prism.stdout.on('data', hear);
		prism.stderr.on('data', hear);
		prism.on('exit', () =>
			reject(new Error(`Prism ended before it listened: ${said.slice(-500)}`)),
		);
	});
}
