import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { node24 } from './node24.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const installedLock = join(here, 'node_modules', '.installed-lock');

/** The native modules without which n8n does not start; every other install script stays unrun. */
const nativeModules = ['sqlite3', 'isolated-vm'];

/**
 * Installs n8n and the browser driver beside this file, on first use and whenever the lock file
 * changed. Calling it again costs a second.
 *
 * @throws {Error} that says what is missing on the machine and how to get it.
 */
export async function installN8n(say = console.log) {
	const lock = createHash('sha256')
		.update(readFileSync(join(here, 'package-lock.json')))
		.digest('hex');
	if (!existsSync(installedLock) || readFileSync(installedLock, 'utf8') !== lock) {
		say('Installing n8n for this folder only (2.9 GB, about 4 minutes, once)…');
		await run('npm', ['ci', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund'], {
			say,
			failure:
				'npm could not install n8n. Check the network and that 4 GB of disk are free, then try again.',
		});
		writeFileSync(installedLock, lock);
	}
	for (const name of nativeModules) {
		if (!loads(name)) await rebuild(name, say);
	}
}

/** The environment in which `node` and the programs it starts are the Node that n8n needs. */
export function environmentOfNode24() {
	return { ...process.env, PATH: `${node24().folder}${delimiter}${process.env.PATH}` };
}

function loads(name) {
	const trial = spawnSync(node24().binary, ['-e', `require('${name}')`], {
		cwd: here,
		stdio: 'ignore',
	});
	return trial.status === 0;
}

async function rebuild(name, say) {
	say(`Building ${name} for n8n (a minute or two, once)…`);
	const { headers } = node24();
	const env = { ...environmentOfNode24(), JOBS: 'max' };
	if (headers) env.npm_config_nodedir = headers;
	const missing = `${name}, which n8n needs, could not be built. It takes a C++ compiler, make and Python 3 (Debian and Ubuntu: apt-get install build-essential python3; macOS: xcode-select --install).`;
	await run('npm', ['rebuild', name, '--ignore-scripts=false', '--foreground-scripts'], {
		say,
		env,
		failure: missing,
	});
	if (!loads(name)) throw new Error(missing);
}

/** Runs a long command quietly, with a sign of life, and shows the end of its output if it fails. */
async function run(command, parameters, { say, env = process.env, failure }) {
	const started = Date.now();
	const seconds = () => Math.round((Date.now() - started) / 1000);
	const output = [];
	const child = spawn(command, parameters, {
		cwd: here,
		env,
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32',
	});
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => output.push(part));
	const signOfLife = setInterval(() => say(`  … ${seconds()} s`), 20_000);
	try {
		const code = await new Promise((resolve, reject) => {
			child.once('error', reject);
			child.once('close', resolve);
		});
		if (code !== 0) {
			const end = Buffer.concat(output)
				.toString('utf8')
				.trimEnd()
				.split('\n')
				.slice(-60)
				.join('\n');
			throw new Error(`${failure}\n\n${command} ${parameters.join(' ')} said:\n${end}`);
		}
		say(`  done in ${seconds()} s`);
	} finally {
		clearInterval(signOfLife);
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		await installN8n();
		console.log('n8n is installed.');
	} catch (error) {
		console.error(error.message);
		process.exitCode = 1;
	}
}
