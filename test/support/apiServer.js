/**
 * A local server that stands in for a service's API: it answers as a test tells it to, keeps every request, and can be
 * made to fail as services do.
 */
const { createServer } = require('node:http');

/**
 * @param answer gives the reply to a request: `{ status, body, headers }`, with `text` in place of a body of JSON, or 'cut' to drop the connection
 */
exports.startApiServer = async (answer) => {
	const requests = [];
	const faults = [];
	const server = createServer(async (incoming, response) => {
		const chunks = [];
		for await (const chunk of incoming) chunks.push(chunk);
		const url = new URL(incoming.url, 'http://localhost');
		const request = {
			at: Date.now(),
			method: incoming.method,
			path: url.pathname,
			query: Object.fromEntries(url.searchParams),
			headers: incoming.headers,
			body: parsed(Buffer.concat(chunks).toString('utf8')),
		};
		requests.push(request);
		const fault = faults.find((candidate) => candidate.left > 0 && candidate.matches(request));
		if (fault !== undefined) fault.left--;
		if (fault?.delay) await new Promise((resolve) => setTimeout(resolve, fault.delay));
		const isCarriedOut = fault?.reply === undefined || fault.after;
		const reply = isCarriedOut ? await answer(request) : fault.reply;
		const shown = fault?.reply ?? reply;
		if (shown === 'cut') return incoming.socket.destroy();
		const text = shown.text ?? (shown.body === undefined ? '' : JSON.stringify(shown.body));
		response.writeHead(shown.status ?? 200, {
			'content-type': shown.text === undefined ? 'application/json' : 'text/csv',
			...shown.headers,
		});
		response.end(text);
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		address: `http://127.0.0.1:${server.address().port}`,
		requests,
		/**
		 * The next `times` requests to a path get this reply and are not carried out; with `after`, they are all the same. The
		 * first `spare` of them pass.
		 */
		fail(path, reply, { times = 1, after = false, spare = 0 } = {}) {
			let passing = spare;
			const matches = (request) => request.path.startsWith(path) && passing-- <= 0;
			faults.push({ matches, reply, left: times, after });
		},
		/** The next request to a path is answered so many milliseconds late. */
		slow(path, delay) {
			faults.push({ matches: (request) => request.path.startsWith(path), delay, left: 1 });
		},
		stop: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(resolve);
			}),
	};
};

function parsed(text) {
	try {
		return text === '' ? undefined : JSON.parse(text);
	} catch {
		return text;
	}
}
