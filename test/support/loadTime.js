const { execFileSync } = require('node:child_process');
const { join } = require('node:path');
const { repositoryFolder } = require('./repository');

const measurement = `
	require('n8n-workflow');
	const start = performance.now();
	require(process.argv[1]);
	console.log(performance.now() - start);
`;

// As n8n does it: what n8n itself has is found from wherever the package lies.
const env = { ...process.env, NODE_PATH: join(repositoryFolder, 'node_modules') };

exports.loadTime = (file, runs) => {
	const times = Array.from({ length: runs }, () =>
		Number(
			execFileSync(process.execPath, ['-e', measurement, file], {
				encoding: 'utf8',
				env,
			}),
		),
	);
	return Math.min(...times);
};
