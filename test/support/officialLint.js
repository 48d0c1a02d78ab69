const { spawnSync } = require('node:child_process');
const { stripVTControlCharacters } = require('node:util');
const { environmentOfTools } = require('./environmentOfTools');
const { repositoryFolder } = require('./repository');

exports.officialLint = () => {
	const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'lint'], {
		cwd: repositoryFolder,
		encoding: 'utf8',
		env: environmentOfTools,
		shell: process.platform === 'win32',
	});
	const lines = stripVTControlCharacters(`${stdout}${stderr}`).split('\n');
	const aboutFiles = /^(\/|[A-Z]:\\)|^\s+\d+:\d+\s+(error|warning)\s/;
	return { status, problems: lines.filter((line) => aboutFiles.test(line)) };
};
