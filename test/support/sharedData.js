const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { gunzipSync } = require('node:zlib');
const Papa = require('papaparse');

const folder = join(__dirname, '..', '..', '..', 'shared', 'data');

exports.describeWithSharedData = (path, title, define) => {
	const file = join(folder, path);
	if (!existsSync(file)) {
		describe.skip(`${title} (skipped: ../shared/data/${path} is not here)`, () => {
			it('needs the shared data', () => {});
		});
		return;
	}
	const text = () =>
		(path.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)).toString('utf8');
	describe(title, () =>
		define({
			path: file,
			text,
			json: () => JSON.parse(text()),
			csv: () => Papa.parse(text(), { header: true, skipEmptyLines: true }).data,
		}),
	);
};
