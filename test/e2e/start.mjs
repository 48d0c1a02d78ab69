import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installN8n } from './install.mjs';
import {
	defaultUserFolder,
	importWorkflows,
	installPackage,
	readWorkflows,
	startN8n,
} from './server.mjs';

const usualPort = 5678;
const importedRecord = join(defaultUserFolder, '.n8n', 'imported-templates.json');

/** Imports the templates that are new or have changed: what the operator edited since stays. */
async function importTemplates() {
	const imported = existsSync(importedRecord)
		? new Map(JSON.parse(readFileSync(importedRecord, 'utf8')))
		: new Map();
	const contents = ({ workflow }) =>
		createHash('sha256').update(JSON.stringify(workflow)).digest('hex');
	const templates = readWorkflows();
	const changed = templates.filter((template) => imported.get(template.id) !== contents(template));
	if (changed.length === 0) return;
	console.log(`Importing ${changed.length} workflow template(s)…`);
	await importWorkflows(defaultUserFolder, changed);
	for (const template of changed) imported.set(template.id, contents(template));
	writeFileSync(importedRecord, JSON.stringify([...imported]));
}

try {
	await installN8n();
	console.log('Installing the package into n8n…');
	await installPackage(defaultUserFolder);
	await importTemplates();
	console.log('Starting n8n…');
	const server = await startN8n({
		userFolder: defaultUserFolder,
		port: usualPort,
		password: process.env.OWNER_PASSWORD,
	});
	console.log(`
n8n is running with the package installed.

  Editor    ${server.url}
  E-mail    ${server.owner.email}
  Password  ${server.owner.password}

Press Ctrl-C to stop it.`);
	for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.stop());
	await server.stopped;
	console.log('n8n has stopped.');
} catch (error) {
	console.error(error.message);
	process.exitCode = 1;
}
