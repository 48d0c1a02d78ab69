import { officialScan } from '../support/officialScan';
import { packPackage } from '../support/packedPackage';
import { repositoryFolder } from '../support/repository';

jest.setTimeout(120_000);

describe("n8n's own scanner of community packages", () => {
	it('finds no error and no warning in the sources', () => {
		const { passed, files, problems } = officialScan(repositoryFolder, 'source');
		expect(problems).toEqual([]);
		expect(passed).toBe(true);
		expect(files).toBeGreaterThan(1);
	});

	it('finds no error and no warning in the package that users install', () => {
		const packed = packPackage();
		const { passed, files, problems } = officialScan(packed.folder, 'tarball');
		packed.remove();
		expect(problems).toEqual([]);
		expect(passed).toBe(true);
		expect(files).toBeGreaterThan(1);
	});
});
