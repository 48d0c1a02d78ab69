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

exports.loadTime = (file, runs, goal) => {
	let best = Infinity;
	// Whatever else the machine does makes a run slower, and none faster: one fast run shows what the load takes.
	for (let run = 0; run < runs && best > goal; run++) {
		const printed = execFileSync(process.execPath, ['-e', measurement, file], {
			encoding: 'utf8',
			env,
		});
		best = Math.min(best, Number(printed));
	}
	return best;
};
