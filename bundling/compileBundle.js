const ts = require('typescript');

/**
 * Turns a bundle of esbuild's into what runs: for n8n, which requires its files, or as a module.
 *
 * esbuild declares all that stands at the top of a file with `var`, also what was a constant in the source. V8 reads such a
 * variable anew wherever it is used, and asks each time what it holds; a constant it puts into the machine code. So what
 * nobody assigns to becomes a constant again.
 *
 * @param {string} code
 * @param {'CommonJS' | 'ESNext'} modules
 */
function compileBundle(code, modules) {
	const { outputText } = ts.transpileModule(code, {
		compilerOptions: {
			module: ts.ModuleKind[modules],
			target: ts.ScriptTarget.ES2022,
			esModuleInterop: true,
		},
		transformers: { before: [constantsOfVariables] },
	});
	return outputText;
}

function constantsOfVariables({ factory }) {
	return (file) => {
		const assigned = namesAssignedIn(file);
		const isConstant = ({ name, initializer }) =>
			initializer !== undefined && ts.isIdentifier(name) && !assigned.has(name.text);
		const statements = file.statements.map((statement) => {
			if (!ts.isVariableStatement(statement)) return statement;
			const { flags, declarations } = statement.declarationList;
			const isVar = (flags & ts.NodeFlags.BlockScoped) === 0;
			if (!isVar || !declarations.every(isConstant)) return statement;
			const constants = factory.createVariableDeclarationList(declarations, ts.NodeFlags.Const);
			return factory.updateVariableStatement(statement, statement.modifiers, constants);
		});
		return factory.updateSourceFile(file, statements);
	};
}

/** All names that something is assigned to, whatever they stand for there, and those declared twice. */
function namesAssignedIn(file) {
	const assigned = new Set();
	const declared = new Set();
	const noteTarget = (node) => {
		if (ts.isIdentifier(node)) assigned.add(node.text);
		// The names in a pattern, and a few more that only stand beside them.
		else if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) {
			ts.forEachChild(node, noteTarget);
		}
	};
	const visit = (node) => {
		if (ts.isBinaryExpression(node) && ts.isAssignmentOperator(node.operatorToken.kind)) {
			noteTarget(node.left);
		} else if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
			if (isStep(node.operator)) noteTarget(node.operand);
		} else if (ts.isForInStatement(node) || ts.isForOfStatement(node)) {
			if (!ts.isVariableDeclarationList(node.initializer)) noteTarget(node.initializer);
		}
		ts.forEachChild(node, visit);
	};
	for (const statement of file.statements) {
		for (const name of namesDeclaredBy(statement)) {
			if (declared.has(name)) assigned.add(name);
			declared.add(name);
		}
	}
	visit(file);
	return assigned;
}

function namesDeclaredBy(statement) {
	if (ts.isFunctionDeclaration(statement)) return [statement.name?.text];
	if (!ts.isVariableStatement(statement)) return [];
	return statement.declarationList.declarations.map(({ name }) => name.text);
}

function isStep(operator) {
	return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
}

module.exports = { compileBundle };
