const { NODE_ENV: _setByJest, ...environment } = process.env;

/** n8n's lint rules take every file for a fixture of their own where NODE_ENV is `test`. */
exports.environmentOfTools = environment;
