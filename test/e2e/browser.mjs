import { accessSync, constants, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const applications = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const windowSize = { width: 1440, height: 900 };
const wideWindowSize = { width: 1800, height: 900 };
const patience = 60_000;

/** The editor marks what can be clicked and read with test ids; these are the ones used here. */
const mark = (id) => `[data-test-id="${id}"]`;

/** A Chromium or Chrome of this machine: `CHROMIUM_PATH`, or the first one on PATH. */
export function findChromium() {
	const onPath = process.env.PATH.split(delimiter).flatMap((folder) =>
		programs.map((program) => join(folder, program)),
	);
	const candidates = [process.env.CHROMIUM_PATH, ...onPath, ...applications].filter(Boolean);
	const found = candidates.find(isExecutable);
	if (found) return found;
	throw new Error(
		'The browser run needs Chromium or Chrome (Debian: apt-get install chromium), or its path in CHROMIUM_PATH.',
	);
}

function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * Opens the editor of a running n8n in a headless browser, logged in as its owner.
 *
 * @param {{ url: string, owner: { email: string, password: string } }} server see `startN8n`.
 */
export async function openEditor({ url, owner }) {
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
		],
	});
	const context = await browser.newContext({ viewport: windowSize, reducedMotion: 'reduce' });
	const page = await context.newPage();
	page.setDefaultTimeout(patience);
	const login = await page.request.post(`${url}rest/login`, {
		data: { emailOrLdapLoginId: owner.email, password: owner.password },
	});
	if (!login.ok()) throw new Error(`n8n refused the login: ${login.status()}`);
	return new Editor(browser, page, url);
}

class Editor {
	constructor(browser, page, url) {
		this.browser = browser;
		this.page = page;
		this.url = url;
	}

	/** Opens a workflow and shows all of it. */
	async openWorkflow(id) {
		await this.page.goto(`${this.url}workflow/${id}`);
		await this.page.locator(mark('canvas-node')).first().waitFor();
		await this.showAll();
	}

	/** Zooms so that the whole workflow is in view. */
	async showAll() {
		await this.page.locator(mark('zoom-to-fit')).click();
		await this.settle();
	}

	/**
	 * Clicks "Execute workflow" and waits for the end of the run.
	 *
	 * @returns {Promise<string>} `success`, `error`, …: the status that n8n gives the execution.
	 */
	async executeWorkflow() {
		const started = this.page.waitForResponse(
			(response) =>
				response.request().method() === 'POST' &&
				/\/rest\/workflows\/[^/]+\/run/.test(response.url()),
		);
		await this.page.locator(mark('execute-workflow-button')).first().click();
		const { data } = await (await started).json();
		return await this.untilFinished(data.executionId);
	}

	async untilFinished(executionId) {
		const end = Date.now() + patience;
		while (Date.now() < end) {
			const response = await this.page.request.get(`${this.url}rest/executions/${executionId}`, {
				// A connection that the server closes at that moment, because it was idle, is no failure of the run.
				maxRetries: 1,
			});
			const { data } = await response.json();
			if (!['new', 'running', 'waiting'].includes(data.status)) return data.status;
			await this.page.waitForTimeout(250);
		}
		throw new Error(`The execution was not over after ${patience / 1000} s.`);
	}

	node(name) {
		return this.page.locator(`${mark('canvas-node')}[data-node-name="${name}"]`);
	}

	/** Whether the canvas shows the green tick on a node. */
	async showsSuccess(name) {
		const tick = this.node(name).locator(mark('canvas-node-status-success'));
		return await tick.waitFor().then(
			() => true,
			() => false,
		);
	}

	/** Opens the panel of a node: its input, its parameters and its output. */
	async openNode(name) {
		await this.node(name).dblclick();
		await this.page.locator(mark('ndv')).waitFor();
		await this.settle();
	}

	/** Goes back to the canvas, in a window of the usual size. */
	async closeNode() {
		await this.page.keyboard.press('Escape');
		await this.page.locator(mark('ndv')).waitFor({ state: 'hidden' });
		await this.page.setViewportSize(windowSize);
		await this.showAll();
	}

	/** The names and counts on the tabs of the open node's outputs, such as "Customers Branch (40 items)". */
	async outputTabs() {
		const tabs = this.page.locator(
			`${mark('output-panel')} ${mark('branches')} [data-test-id^="tab-"]`,
		);
		await tabs.first().waitFor();
		return (await tabs.allInnerTexts()).map((text) => text.trim());
	}

	/** Shows one output of the open node as a `table` or as `json`. */
	async showOutput(index, view) {
		const panel = this.page.locator(mark('output-panel'));
		await panel.locator(mark(`tab-${index}`)).click();
		const choice = panel.locator(mark(`radio-button-${view}`));
		if (await choice.isVisible()) await choice.click();
		await this.settle();
	}

	/** Gives the output of the open node all the room it can have, so that a picture shows most columns. */
	async widenOutput() {
		await this.page.setViewportSize(wideWindowSize);
		await this.settle();
		const handle = await this.page.locator(mark('panel-drag-button')).boundingBox();
		const middle = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 };
		await this.page.mouse.move(middle.x, middle.y);
		await this.page.mouse.down();
		await this.page.mouse.move(0, middle.y, { steps: 10 });
		await this.page.mouse.up();
		await this.settle();
	}

	/** Saves what the window, or the open node's output, shows, as a PNG of always the same size. */
	async picture(path, part) {
		mkdirSync(dirname(path), { recursive: true });
		const options = { path, animations: 'disabled', caret: 'hide', style: withoutOverlays };
		if (part) await this.page.locator(mark(part)).screenshot(options);
		else await this.page.screenshot(options);
	}

	/** Lets the editor finish drawing: its panels and its canvas move for a moment. */
	async settle() {
		await this.page.waitForTimeout(1_000);
	}

	async close() {
		await this.browser.close();
	}
}

/** Hides what lies over the panels for a moment or beside the point: messages and neighbouring nodes. */
const withoutOverlays = `.el-notification, ${mark('floating-nodes')} { visibility: hidden !important; }`;
