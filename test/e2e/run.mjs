import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checksOf, ownNodesOf, pictured, notReachedByClick } from './checks.mjs';
import liveTemplates from '../support/liveTemplates.js';
import { installN8n } from './install.mjs';

const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const images = join(repository, 'docs', 'images');
const totals = { passed: 0, failed: 0 };

/** Runs one check, prints how it went and how long it took, and goes on either way. */
async function check(name, run) {
	const started = Date.now();
	try {
		await run();
		totals.passed += 1;
		console.log(`  ✓ ${name} (${Date.now() - started} ms)`);
		return true;
	} catch (error) {
		totals.failed += 1;
		console.log(`  ✗ ${name}\n${String(error.stack ?? error).replace(/^/gm, '      ')}`);
		return false;
	}
}

function expect(condition, message) {
	if (!condition) throw new Error(message);
}

/** `n8n execute` on each template, and the checks of what came out of our nodes. */
async function checkOnCommandLine(n8n, userFolder, templates) {
	for (const template of templates) {
		console.log(`\n${template.file}, on the command line`);
		let result;
		await check('runs to its end', async () => {
			result = await n8n.executeWorkflow(userFolder, template.id);
		});
		if (!result) continue;
		const itemsOf = (node, output) => n8n.itemsOf(result, node, output);
		for (const { name, run } of checksOf(template, itemsOf)) await check(name, run);
	}
}

/** The templates connected to services that stand in for the vendors', and what reached these. */
async function checkConnected(n8n, userFolder, templates) {
	const { LIVE_TEMPLATES, asLive, checkLive, startServices } = liveTemplates;
	const connected = await Promise.all(
		templates
			.filter(({ file }) => LIVE_TEMPLATES.includes(file))
			.map(async ({ file, workflow }) => {
				const live = await startServices(workflow);
				const written = asLive(workflow, live);
				return { file, id: written.id, workflow: written, live };
			}),
	);
	console.log('\nThe templates, connected to their destinations');
	try {
		const ready = await check('take the credentials', async () => {
			const credentials = connected.flatMap(({ live }) => live.credentials);
			await n8n.importCredentials(userFolder, credentials);
			await n8n.importWorkflows(userFolder, connected.map(n8n.withPinnedDataAsNodes));
		});
		if (!ready) return;
		for (const { file, id, live } of connected) {
			await check(`${file} writes to its destination what it says, and nothing else`, async () => {
				const result = await n8n.executeWorkflow(userFolder, id);
				checkLive(file, (node, output) => n8n.itemsOf(result, node, output), live.services);
			});
		}
	} finally {
		await Promise.all(connected.map(({ live }) => live.stop()));
	}
}

/** A click on "Execute workflow" in a new browser, and pictures of what an operator sees. */
async function checkInEditor(openEditor, server, template) {
	console.log(`\n${template.file}, in the editor`);
	let editor;
	try {
		const opened = await check('opens', async () => {
			editor = await openEditor(server);
			await editor.openWorkflow(template.id);
		});
		if (!opened) return;
		await check('runs with a click on "Execute workflow"', () => click(editor, template));
		const wanted = pictured.get(template.file);
		if (wanted)
			await check('is pictured for the documents', () => picture(editor, template, wanted));
	} finally {
		await editor?.close();
	}
}

async function click(editor, { file, workflow }) {
	const status = await editor.executeWorkflow();
	expect(status === 'success', `n8n says "${status}"`);
	const { pinData = {} } = workflow;
	for (const { name } of ownNodesOf(workflow)) {
		// A pinned node does not run, and shows its pin in place of a tick.
		if (Object.hasOwn(pinData, name) || notReachedByClick.get(file)?.includes(name)) continue;
		expect(await editor.showsSuccess(name), `${name} shows no green tick`);
	}
}

async function picture(editor, template, nodes) {
	const save = async (name, part) => await editor.picture(join(images, `${name}.png`), part);
	await editor.showAll();
	await save(`${template.file.replace(/\.json$/, '')}-canvas`);
	for (const { node, as } of nodes) {
		await editor.openNode(node);
		await save(`${as}-panel`);
		await editor.closeNode();
	}
	// Only then, since the editor remembers how wide the output was.
	for (const { node, as, views } of nodes) {
		await editor.openNode(node);
		await editor.widenOutput();
		const tabs = await editor.outputTabs();
		for (const [index, view] of views.entries()) {
			await editor.showOutput(index, view);
			const output = tabs[index]
				.replace(/ Branch.*$/, '')
				.toLowerCase()
				.replaceAll(' ', '-');
			await save(`${as}-output-${output}`, 'output-panel');
		}
		await editor.closeNode();
	}
}

const userFolder = mkdtempSync(join(tmpdir(), 'n8n-e2e-'));
try {
	await installN8n();
	// Loaded only now: these need what has just been installed.
	const n8n = await import('./server.mjs');
	const { openEditor } = await import('./browser.mjs');
	const templates = n8n.readWorkflows();

	console.log('\nThe package');
	await check('is packed and unpacked where n8n looks for it', () =>
		n8n.installPackage(userFolder),
	);
	await check('has its templates imported', async () => {
		expect(templates.length > 0, 'there is no template in workflows/');
		for (const file of pictured.keys()) {
			expect(
				templates.some((template) => template.file === file),
				`workflows/${file}, which is to be pictured, is missing`,
			);
		}
		await n8n.importWorkflows(userFolder, templates.map(n8n.withPinnedDataAsNodes));
	});
	await checkOnCommandLine(n8n, userFolder, templates);
	await checkConnected(n8n, userFolder, templates);
	await n8n.importWorkflows(userFolder, templates);

	let server;
	console.log('\nThe editor');
	await check('starts', async () => {
		server = await n8n.startN8n({ userFolder });
	});
	try {
		if (server) for (const template of templates) await checkInEditor(openEditor, server, template);
	} finally {
		await server?.stop();
	}
} catch (error) {
	totals.failed += 1;
	console.error(error.message);
} finally {
	rmSync(userFolder, { recursive: true, force: true });
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
