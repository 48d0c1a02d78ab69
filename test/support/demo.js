const { spawnSync } = require('node:child_process');
const {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync,
} = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const Papa = require('papaparse');
const { repositoryFolder } = require('./repository');

exports.runDemo = (args, files = {}) => {
	const folder = mkdtempSync(join(tmpdir(), 'demo-'));
	const out = join(folder, 'out');
	mkdirSync(out);
	try {
		for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
		// As npm runs it: in the package's folder, with the caller's own folder beside.
		const { NODE_ENV, ...environment } = process.env;
		const demo = join(repositoryFolder, 'demo', 'demo.mjs');
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[demo, '--out', 'out', ...args],
			{
				cwd: repositoryFolder,
				env: { ...environment, INIT_CWD: folder },
				encoding: 'utf8',
				maxBuffer: 64 * 1024 * 1024,
			},
		);
		const written = readdirSync(out).sort();
		return {
			exitCode: status,
			printed: stdout,
			complaint: stderr.replaceAll(join(folder, '/'), ''),
			files: Object.fromEntries(
				written.map((name) => [name, readFileSync(join(out, name), 'utf8')]),
			),
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
};

exports.rowsOf = (csv) => Papa.parse(csv.trimEnd(), { header: true }).data;
