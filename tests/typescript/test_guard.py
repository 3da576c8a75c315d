"""The guard of the TypeScript style finds text of the document that got past the doors (threat G4)."""

from __future__ import annotations

import pytest

from generator import Style
from generator.styling.style import StyleError

MODULE = """// Generated from pets.yaml by `make generate`. Do not edit.

import * as toys from "./toys.js";
import { call, type CallPromise } from "../runtime/call.js";
import { BaseClient } from "../runtime/client.js";
import { list, object, text } from "../runtime/kinds.js";
import type { Operation, Options, Shape } from "../runtime/operation.js";
import { bind, type Bound } from "../runtime/resource.js";

const GET: Operation = { method: "GET", path: "/pets", query: { "a-b": text, ["__proto__"]: text }, pages: { first: -1 } };

export type Kind = "cat" | "dog" | (string & {});

/** A pet. */
export interface Pet {
  /** It's its name. */
  readonly name: string;
  abstract?: string;
  readonly "a-b"?: readonly Kind[] | null;
  readonly [member: string]: unknown;
}
export const Pet: Shape = [object, () => ({ name: text, tags: [list, text] }), ["name"]];

/**
 * Returns a pet.
 *
 * @param id Which.
 * @throws {NotFoundError} There is none, says \\@ann.
 */
export function get(client: BaseClient, id: string, options?: Options): CallPromise<Pet> {
  return call(client, GET, [id], {}, options);
}
export { get as delete };
export * as more from "./toys-more.js";
export type * from "../models/pets.js";

export class Acme extends BaseClient {
  declare readonly status: 404;
  constructor(options: Options = {}) {
    super({}, options);
  }
  get toys(): Bound<typeof toys> {
    return bind(this, toys);
  }
}
"""


def guard(text: str, path: str = "src/resources/pets.ts") -> None:
    """Verify one file as the style does."""
    Style.load("typescript").verify(path, text)


def test_what_templates_write_passes() -> None:
    guard(MODULE)


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        # code that runs on import
        ('"GET"', "eval", "the undefined name 'eval'"),
        ('"GET"', "evil()", "the call of 'evil' in a module"),
        ('"GET"', "new Pet()", "new_expression in a module"),
        ('"GET"', "globalThis.x", "the undefined name 'globalThis'"),
        ('"GET"', "text.constructor", "the property 'constructor'"),
        ('"GET"', 'text["constructor"]', "subscript_expression in a module"),
        ('"GET"', "`${text}`", "template_string in a module"),
        ('"GET"', "/a/", "regex in a module"),
        ('"GET"', "(() => evil())()", "the call of '(() => evil())' in a module"),
        ('"GET"', 'import("node:fs")', "the call of 'import' in a module"),
        ('"GET"', "function () {}", "function_expression in a module"),
        ('"GET"', "{ get x() { return 1; } }", "method_definition in a module"),
        ('"GET"', "{ __proto__: text }", "the key '__proto__'"),
        ('"GET"', '{ "__proto__": text }', "the key '__proto__'"),
        ('"GET"', "{ [text]: text }", "the key '[text]'"),
        ('"GET"', "(text, evil)", "sequence_expression in a module"),
        ('"GET"', "\\u0065val", "the name"),
        ("const GET", "evil();\nconst GET", "expression_statement in a module"),
        ("const GET", "let x = 1, y = evil();\nconst GET", "the call of 'evil' in a module"),
        ("const GET", "var x = 1;\nconst GET", "variable_declaration in a module"),
        ("const GET", "if (text) {}\nconst GET", "if_statement in a module"),
        ("const GET", "enum E { A }\nconst GET", "enum_declaration in a module"),
        ("const GET", "namespace N { evil() }\nconst GET", "in a module"),
        ("const GET", "declare global {}\nconst GET", "ambient_declaration in a module"),
        ("const GET", "import x = require('fs');\nconst GET", "import_require_clause in a module"),
        ("declare readonly status: 404;", "static x = evil();", "the call of 'evil' in a class"),
        ("declare readonly status: 404;", "static { evil(); }", "class_static_block in a class"),
        ("declare readonly status: 404;", "@evil status = 1;", "decorator in a class"),
        ("declare readonly status: 404;", "[text] = 1;", "the key '[text]'"),
        ("declare readonly status: 404;", "then = 1;", "the name 'then'"),
        ("extends BaseClient", "extends evil()", "the base 'extends evil()'"),
        ("extends BaseClient", "extends Array", "the base 'extends Array'"),
        # imports
        ('"../runtime/call.js"', '"node:fs"', 'the import from "node:fs"'),
        ('"../runtime/call.js"', '"/etc/x.js"', "the import from"),
        ('"../runtime/call.js"', '"https://a.test/x.js"', "the import from"),
        ('"../runtime/call.js"', '"../../../evil.js"', "the import from"),
        ('"../runtime/call.js"', '"../runtime/../../../evil.js"', "the import from"),
        ('"../runtime/call.js"', '"../runtime/call.json" with { type: "json" }', "the import from"),
        ('"./toys-more.js"', '"evil"', 'the import from "evil"'),
        ("import * as toys", 'import "./evil.js";\nimport * as toys', "a module that is imported for its effects"),
        ('"../models/pets.js"', '"evil"', 'the import from "evil"'),
        ("get as delete", "get as then", "the name 'then'"),
        ("* as more", "* as then", "the name 'then'"),
        ("export function get", "export function then", "the name 'then'"),
        ("export const Pet", "export const then", "the name 'then'"),
        # functions
        ("return call(", "return evil(", "the call of 'evil' in a function"),
        ("return call(", "return client.fetch(", "the call of 'client.fetch' in a function"),
        ("return call(", "return call.call(", "the call of 'call.call' in a function"),
        ("return call(", "return new Function(", "the call of 'Function' in a function"),
        ("return call(", "process.exit();\n  return call(", "the call of 'process.exit' in a function"),
        ("return call(", "client.x = 1;\n  return call(", "an assignment to 'client.x'"),
        ("return call(", "id;\n  return call(", "the statement identifier"),
        ("return call(", "while (id) {}\n  return call(", "while_statement in a function"),
        ("return call(", "debugger;\n  return call(", "debugger_statement in a function"),
        ("[id]", "[document]", "the undefined name 'document'"),
        ("[id]", "[() => evil()]", "the call of 'evil' in a function"),
        ("id: string", "id: string = evil()", "the call of 'evil' in a module"),
        # types
        ("readonly name: string", 'readonly name: import("evil").X', "in a type"),
        ("readonly name: string", "readonly name: `${string}x`", "template_literal_type in a type"),
        ("readonly name: string", "readonly n\u00e4me: string", "the name 'n\u00e4me'"),
        # comments and text
        ("A pet.", "A pet. */ evil(); /*", "expression_statement in a module"),
        ("A pet.", "A @ts-ignore", "the tag 'ts-ignore'"),
        ("A pet.", "{@link evil}", "the tag 'link'"),
        ("A pet.", "\n * @type {evil}\n", "the tag 'type'"),
        ("A pet.", "A #__PURE__ pet", "the annotation '#__PURE__'"),
        ("A pet.", "A \\@__NO_SIDE_EFFECTS__ pet", "the annotation '@__NO_SIDE_EFFECTS__'"),
        ("A pet.", "//# sourceMappingURL=http://a.test", "the text '# sourceMappingURL'"),
        ('"/pets"', '"/pets //# sourceMappingURL=data:x"', "the text '# sourceMappingURL'"),
        ('"/pets"', '"</script>"', "the text '</script'"),
        ('"/pets"', '"<!--"', "the text '<!--'"),
        ("/** A pet. */", "/* A pet. */", "the comment '/* A pet. */'"),
        ("/** A pet. */", "/*! A pet. */", "the comment"),
        ("/** A pet. */", "// @ts-nocheck", "the comment"),
        ("// Generated", '/// <reference path="x" />\n// Generated', "the comment"),
        ("// Generated", "#!/usr/bin/env node\n// Generated", "hash_bang_line in a module"),
        ("It's", "It's\u202e", "the text '\\u202e'"),
        ("It's", "It\rs", "the text '\\r'"),
        ('"/pets"', '"/pets\u2028"', "the text '\\u2028'"),
        ("= {}", "= {{", "invalid TypeScript"),
        ('"GET"', '"GET', "invalid TypeScript"),
    ],
)
def test_what_templates_do_not_write_is_refused(old: str, new: str, found: str) -> None:
    assert old in MODULE
    with pytest.raises(StyleError) as error:
        guard(MODULE.replace(old, new, 1))

    assert str(error.value).startswith("src/resources/pets.ts:")
    assert found in str(error.value)
    assert "report it" in str(error.value)


@pytest.mark.parametrize(
    ("path", "text", "found"),
    [
        ("package.json", '{"scripts": {"postinstall": "evil"}}', "the command 'evil'"),
        ("package.json", '{"bin": "x"}', "the key 'bin'"),
        ("package.json", '{"dependencies": {}}', "the key 'dependencies'"),
        ("jsr.json", '{"imports": {}}', "the key 'imports'"),
        ("package.json", "no JSON", "invalid JSON"),
    ],
)
def test_a_project_file_with_more_than_that_is_refused(path: str, text: str, found: str) -> None:
    with pytest.raises(StyleError, match=rf"^{path}:1: {found}"):
        guard(text, path)


def test_long_chains_take_no_recursion() -> None:
    guard(f"export type Pet = {' | '.join(['string'] * 30_000)};\n")
