const { existsSync, readFileSync, readdirSync, statSync } = require('node:fs');
const { join, sep } = require('node:path');

const repository = join(__dirname, '..', '..');

exports.repositoryFolder = repository;

exports.exists = (path) => existsSync(join(repository, path));

exports.readText = (path) => readFileSync(join(repository, path), 'utf8');

exports.readJson = (path) => JSON.parse(exports.readText(path));

exports.filesUnder = (folder) => {
	const start = join(repository, folder);
	if (!existsSync(start)) return [];
	return readdirSync(start, { recursive: true })
		.filter((path) => statSync(join(start, path)).isFile())
		.map((path) => `${folder}/${path.split(sep).join('/')}`)
		.sort();
};
