const { execFileSync } = require('node:child_process');
const { join } = require('node:path');
const { environmentOfTools } = require('./environmentOfTools');

exports.officialScan = (folder, leg) =>
	JSON.parse(
		execFileSync(process.execPath, [join(__dirname, 'officialScan.mjs'), folder, leg], {
			encoding: 'utf8',
			env: environmentOfTools,
		}),
	);
