const { execFileSync } = require('node:child_process');
const { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, posix, sep } = require('node:path');
const ts = require('typescript');
const { exists, repositoryFolder } = require('./repository');

/** The modules that a file asks for, those of the package by their paths in it. */
function modulesOf(path, text) {
	if (!path.endsWith('.js')) return { requires: [], requiresLater: [] };
	const named = (part) =>
		ts
			.preProcessFile(part, true, true)
			.importedFiles.map(({ fileName }) =>
				fileName.startsWith('.') ? posix.join(posix.dirname(path), fileName) : fileName,
			);
	const requires = named(text.replace(laterRequires, ''));
	return { requires, requiresLater: named((text.match(laterRequires) ?? []).join('\n')) };
}

/** What the compiler makes of "await import()". */
const laterRequires = /Promise\.resolve\(\)\.then\(.*/g;

exports.packPackage = () => {
	if (!exists('dist'))
		throw new Error('There is no dist folder to pack: run "npm run build" first.');
	const folder = mkdtempSync(join(tmpdir(), 'packed-package-'));
	const printed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
		cwd: repositoryFolder,
		encoding: 'utf8',
		shell: process.platform === 'win32',
	});
	const tarball = printed.trim().split('\n').at(-1);
	execFileSync('tar', ['-xzf', tarball, '--strip-components=1'], { cwd: folder });
	rmSync(join(folder, tarball));
	const files = readdirSync(folder, { recursive: true })
		.map((path) => ({ path: path.split(sep).join('/'), file: join(folder, path) }))
		.filter(({ file }) => statSync(file).isFile())
		.map(({ path, file }) => {
			const text = readFileSync(file, 'utf8');
			return { path, bytes: statSync(file).size, text, ...modulesOf(path, text) };
		})
		.sort((a, b) => (a.path < b.path ? -1 : 1));
	return { folder, files, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
