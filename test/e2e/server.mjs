import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
	closeSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentOfNode24 } from './install.mjs';
import { node24 } from './node24.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const repository = dirname(dirname(here));
const n8nProgram = join(here, 'node_modules', 'n8n', 'bin', 'n8n');
const { name: packageName } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));

/** Where `npm start` keeps its n8n: its data in a folder `.n8n`, its editor in a folder `.cache`. */
export const defaultUserFolder = join(here, '.n8n');

const readyLine = 'Editor is now accessible';
const startupLimit = 180_000;
const shutdownLimit = 20_000;

/**
 * Packs the built package as `npm publish` would and unpacks it where n8n looks for what a user
 * has installed from its editor.
 *
 * @returns {Promise<string>} the folder of the installed package.
 */
export async function installPackage(userFolder) {
	const target = join(userFolder, '.n8n', 'nodes', 'node_modules', packageName);
	rmSync(target, { recursive: true, force: true });
	mkdirSync(target, { recursive: true });
	const packed = await runToEnd('npm', ['pack', '--silent', '--pack-destination', target], {
		cwd: repository,
		shell: process.platform === 'win32',
	});
	const tarball = packed.stdout.trim().split('\n').at(-1);
	await runToEnd('tar', ['-xzf', tarball, '--strip-components=1'], { cwd: target });
	rmSync(join(target, tarball));
	return target;
}

/**
 * The workflow templates of a folder as n8n's import wants them: each with an id. One that has none
 * gets an id made from its file name, so that importing it again replaces it.
 *
 * @returns {{ file: string, id: string, workflow: object }[]} in the order of their names.
 */
export function readWorkflows(folder = join(repository, 'workflows')) {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((file) => file.endsWith('.json'))
		.sort()
		.map((file) => {
			const workflow = JSON.parse(readFileSync(join(folder, file), 'utf8'));
			const id = workflow.id ?? createHash('sha256').update(file).digest('hex').slice(0, 16);
			return { file, id, workflow: { active: false, settings: {}, ...workflow, id } };
		});
}

/**
 * The same template with its pinned data in Code nodes. n8n uses pinned data in the editor only; on
 * the command line the node itself would ask for an account of the shop.
 */
export function withPinnedDataAsNodes(template) {
	const { nodes, pinData = {}, ...rest } = template.workflow;
	const asNodes = nodes.map((node) => {
		if (!Object.hasOwn(pinData, node.name)) return node;
		const items = JSON.stringify(pinData[node.name]);
		const { id, name, position } = node;
		const type = 'n8n-nodes-base.code';
		return { id, name, position, type, typeVersion: 2, parameters: { jsCode: `return ${items};` } };
	});
	return { ...template, workflow: { ...rest, nodes: asNodes } };
}

/** Imports workflows into the n8n of a folder; one of the same id is replaced. */
export async function importWorkflows(userFolder, workflows) {
	if (workflows.length === 0) return;
	const folder = join(userFolder, '.n8n', 'import');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const { file, workflow } of workflows) {
		writeFileSync(join(folder, basename(file)), JSON.stringify(workflow));
	}
	await runN8n(userFolder, ['import:workflow', '--separate', `--input=${folder}`]);
	rmSync(folder, { recursive: true, force: true });
}

/**
 * Imports credentials into the n8n of a folder, which encrypts them.
 *
 * @param {{ id: string, name: string, type: string, data: object }[]} credentials
 */
export async function importCredentials(userFolder, credentials) {
	const file = join(userFolder, '.n8n', 'credentials.json');
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, JSON.stringify(credentials));
	await runN8n(userFolder, ['import:credentials', `--input=${file}`]);
	rmSync(file);
}

/**
 * Runs a workflow from the command line, as `n8n execute` does for a schedule.
 *
 * @returns {Promise<object>} n8n's result data; see `itemsOf`.
 */
export async function executeWorkflow(userFolder, id) {
	const { stdout } = await runN8n(userFolder, ['execute', `--id=${id}`, '--rawOutput']);
	const start = /^\{/m.exec(stdout)?.index;
	if (start === undefined) throw new Error(`n8n printed no result:\n${stdout.slice(-2000)}`);
	return JSON.parse(stdout.slice(start)).data.resultData;
}

/** The items of one output of a node in the result of `executeWorkflow`. */
export function itemsOf(resultData, nodeName, output = 0) {
	return (resultData.runData[nodeName]?.[0]?.data?.main?.[output] ?? []).map(({ json }) => json);
}

/** Runs one n8n command to its end in the n8n of a folder. */
export async function runN8n(userFolder, parameters) {
	mkdirSync(userFolder, { recursive: true });
	return await runToEnd(node24().binary, [n8nProgram, ...parameters], {
		cwd: userFolder,
		env: {
			...environmentOfN8n(userFolder),
			N8N_RUNNERS_BROKER_PORT: String(await freePort()),
		},
	});
}

/**
 * Starts an n8n that keeps everything under `userFolder/.n8n`, and waits until its editor answers.
 *
 * @param {object} settings
 * @param {string} settings.userFolder where n8n keeps its data; made if missing.
 * @param {number} [settings.port] tried first; any free one otherwise.
 * @param {string} [settings.password] of the owner; a random one otherwise.
 * @param {(line: string) => void} [settings.onLine] receives n8n's own log.
 * @returns {Promise<{ url: string, owner: { email: string, password: string }, stop: () => Promise<void>, stopped: Promise<void> }>}
 */
export async function startN8n({ userFolder, port, password, onLine = () => {} }) {
	mkdirSync(userFolder, { recursive: true });
	const owner = { email: 'owner@example.com', password: password ?? randomPassword() };
	const usedPort = await freePort(port);
	const url = `http://127.0.0.1:${usedPort}/`;
	const child = spawn(node24().binary, [n8nProgram, 'start'], {
		cwd: userFolder,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			...environmentOfN8n(userFolder),
			...environmentOfOwner(owner),
			N8N_PORT: String(usedPort),
			N8N_RUNNERS_BROKER_PORT: String(await freePort()),
			N8N_EDITOR_BASE_URL: url,
		},
	});
	const stopped = new Promise((resolve) => child.once('close', () => resolve()));
	await untilReady(child, onLine);
	return { url, owner, stopped, stop: () => stop(child, stopped) };
}

function untilReady(child, onLine) {
	const lines = [];
	return new Promise((resolve, reject) => {
		const giveUp = (why) => {
			clearTimeout(limit);
			child.kill('SIGKILL');
			reject(new Error(`${why} Its last words:\n${lines.slice(-30).join('\n')}`));
		};
		const limit = setTimeout(
			() => giveUp(`n8n did not start within ${startupLimit / 1000} s.`),
			startupLimit,
		);
		const read = (part) => {
			for (const line of part.toString('utf8').split('\n').filter(Boolean)) {
				lines.push(line);
				onLine(line);
				if (line.includes(readyLine)) {
					clearTimeout(limit);
					resolve();
				}
			}
		};
		child.stdout.on('data', read);
		child.stderr.on('data', read);
		child.once('error', (error) => giveUp(`n8n could not be started: ${error.message}.`));
		child.once('close', (code) => giveUp(`n8n stopped with code ${code}.`));
	});
}

async function stop(child, stopped) {
	child.kill('SIGTERM');
	const limit = setTimeout(() => child.kill('SIGKILL'), shutdownLimit);
	await stopped;
	clearTimeout(limit);
}

/** The machine's environment without the settings of any other n8n or npm, and with our own. */
function environmentOfN8n(userFolder) {
	const foreign = /^(N8N_|DB_|EXECUTIONS_|QUEUE_|NODE_OPTIONS$|NODE_PATH$|npm_)/;
	const inherited = Object.entries(environmentOfNode24()).filter(([key]) => !foreign.test(key));
	return {
		...Object.fromEntries(inherited),
		N8N_USER_FOLDER: userFolder,
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_SECURE_COOKIE: 'false',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
	};
}

function environmentOfOwner({ email, password }) {
	const { hashSync } = createRequire(n8nProgram)('bcryptjs');
	return {
		N8N_INSTANCE_OWNER_MANAGED_BY_ENV: 'true',
		N8N_INSTANCE_OWNER_EMAIL: email,
		N8N_INSTANCE_OWNER_FIRST_NAME: 'Shop',
		N8N_INSTANCE_OWNER_LAST_NAME: 'Owner',
		N8N_INSTANCE_OWNER_PASSWORD_HASH: hashSync(password, 10),
	};
}

function randomPassword() {
	return randomBytes(12).toString('base64url');
}

/** `wanted` if it is free, otherwise any port that is. */
async function freePort(wanted = 0) {
	const server = createServer();
	const port = await new Promise((resolve) => {
		server.once('error', () => resolve(undefined));
		server.listen(wanted, '127.0.0.1', () => resolve(server.address().port));
	});
	if (port === undefined) return await freePort();
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** Output goes to files: a program that ends itself, as n8n does, may leave the end of a megabyte in a pipe unsaid. */
function runToEnd(command, parameters, options) {
	const folder = mkdtempSync(join(tmpdir(), 'n8n-output-'));
	const paths = { stdout: join(folder, 'stdout'), stderr: join(folder, 'stderr') };
	const files = [paths.stdout, paths.stderr].map((path) => openSync(path, 'w'));
	const finish = () => {
		for (const file of files) closeSync(file);
		const [stdout, stderr] = [paths.stdout, paths.stderr].map((path) => readFileSync(path, 'utf8'));
		rmSync(folder, { recursive: true, force: true });
		return { stdout, stderr };
	};
	return new Promise((resolve, reject) => {
		const child = spawn(command, parameters, { ...options, stdio: ['ignore', ...files] });
		child.once('error', (error) => {
			finish();
			reject(error);
		});
		child.once('exit', (code) => {
			const { stdout, stderr } = finish();
			if (code === 0) return resolve({ stdout, stderr });
			reject(
				new Error(
					`${basename(command)} ${parameters.join(' ')} ended with code ${code}:\n${(stdout + stderr).slice(-3000)}`,
				),
			);
		});
	});
}
