"""The only TypeScript that `guard.py` accepts in the output: the syntax, names and calls that the templates write.

If a template writes something new, generation fails with a message that names the table to extend. Add the narrowest
entry. Never add anything that executes text, loads code or reaches a global that does, nor anything that comes from a
document. The names of the syntax are those of tree-sitter-typescript.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import SimpleNamespace
from typing import Any

from generator.styling import allowlists

# ── syntax, by scope ──

MODULE = frozenset(
    "class_declaration export_clause export_specifier export_statement function_declaration import_clause import_specifier "
    "import_statement interface_declaration lexical_declaration named_imports namespace_export namespace_import program "
    "type_alias_declaration variable_declarator".split()
)
"""Statements of a module and their parts."""

CLASS = frozenset("method_definition public_field_definition".split())
"""Members of a class."""

FUNCTION = frozenset(
    "expression_statement if_statement lexical_declaration parenthesized_expression return_statement variable_declarator".split()
)
"""Statements of a function; an expression is a call or an assignment to a member of `this`."""

DATA = frozenset(
    "array arguments arrow_function as_expression call_expression computed_property_name false identifier member_expression null "
    "number object pair parenthesized_expression property_identifier satisfies_expression shorthand_property_identifier string true "
    "unary_expression undefined".split()
)
"""Expressions of a module or a class, which are evaluated on import."""

CODE = DATA | frozenset(
    "assignment_expression await_expression binary_expression new_expression private_property_identifier spread_element super "
    "ternary_expression this".split()
)
"""Expressions of a function."""

TYPE = frozenset(
    "array_type call_signature constraint default_type function_type generic_type identifier index_signature index_type_query nested_type_identifier "
    "interface_body intersection_type literal_type lookup_type null number object_type parenthesized_type predefined_type "
    "property_identifier property_signature readonly_type rest_type string this_type tuple_type type_arguments type_identifier "
    "type_parameter type_parameters type_query unary_expression undefined union_type false true".split()
)
"""Types."""

PARTS = frozenset(
    "accessibility_modifier asserts class_body class_heritage comment escape_sequence extends_clause extends_type_clause formal_parameters "
    "implements_clause optional_parameter override_modifier required_parameter statement_block string_fragment type_annotation type_arguments type_identifier type_predicate "
    "type_predicate_annotation".split()
)
"""Parts of declarations, in any scope."""

# ── names ──

GLOBALS = frozenset("undefined".split())
"""The global values that may be used."""

PROPERTIES = frozenset("__proto__ constructor prototype".split())
"""Properties that may not be used, because they lead to the constructors of other values."""

EXPORTS = frozenset("then".split())
"""Names that may not be exported: a module that exports `then` is not what `await import()` gives."""

BASES = r"\w*(Client|Error)|Fake"
"""Base classes: a regular expression."""

# ── calls ──

CALLS = r"[a-z]\w*Shape"
"""Calls and constructors at module level, which run on import: a verbose regular expression for the full name."""

METHOD_CALLS = r"""
TestedClient | bind | bulkOutcome | call | lookUp | page | readWebhook | sendAll | stream | super | this\.options
"""
"""Those in functions and methods; a name gives way to those of the document with underscores at its end."""

# ── text ──

COMMENTS = r"// Generated from [^\n]*\. Do not edit\."
"""Comments that are not documentation (`/** … */`): a regular expression."""

TAGS = frozenset("deprecated defaultValue example internal packageDocumentation param returns see throws".split())
"""Tags of documentation."""

# ── the project files: their keys, and the scripts, which npm runs ──

KEYS: dict[str, frozenset[str]] = {
    "package.json": frozenset(
        "author bugs contributors description devDependencies engines exports files homepage keywords license main name repository "
        "scripts sideEffects type types version".split()
    ),
    "jsr.json": frozenset("exports license name publish version".split()),
    "tsconfig.json": frozenset("compilerOptions exclude include".split()),
}
SCRIPTS = r"tsc(\ (-p|--project)\ [\w.]+)? | npm\ run\ build"
"""The commands in `scripts` of package.json."""

_TABLES = (
    "BASES CALLS CLASS CODE COMMENTS DATA EXPORTS FUNCTION GLOBALS KEYS METHOD_CALLS MODULE PARTS PROPERTIES SCRIPTS TAGS TYPE"
).split()


def extended(additions: Iterable[Mapping[str, Any]]) -> SimpleNamespace:
    """All tables, each with what `ALLOWED` of other styles adds to it. Raises `StyleError` for an invalid addition."""
    return allowlists.extended({name: globals()[name] for name in _TABLES}, additions)
