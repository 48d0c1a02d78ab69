/**
 * Writes the sample data into the workflow templates: run it after a change to the sample shop, with
 * `npm run build && node sample/pinTemplates.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import sample from '../build/sample.cjs';

for (const [file, pinData] of sample.TEMPLATE_PIN_DATA) {
	const url = new URL(`../workflows/${file}`, import.meta.url);
	const workflow = JSON.parse(readFileSync(url, 'utf8'));
	// Without line breaks of its own, Prettier puts as much on a line as fits.
	const text = JSON.stringify({ ...workflow, pinData: pinData() });
	const style = await resolveConfig(url);
	writeFileSync(url, await format(text, { ...style, parser: 'json' }));
	console.log(`workflows/${file}: pinned ${Object.keys(pinData()).join(', ')}`);
}
