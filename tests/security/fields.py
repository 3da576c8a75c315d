"""Targets of attackers: a document with every field of OpenAPI whose text can reach the output."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from typing import Any

Spec = dict[str, Any]


def document() -> Spec:
    """A document with every field."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Acme",
            "version": "1",
            "summary": "Pets.",
            "description": "All about pets.",
            "termsOfService": "https://acme.test/terms",
            "contact": {"name": "Ann", "url": "https://acme.test", "email": "ann@acme.test"},
            "license": {"name": "MIT"},
        },
        "servers": [
            {
                "url": "https://{region}.acme.test/v1",
                "description": "The one.",
                "variables": {"region": {"default": "eu", "enum": ["eu", "us"], "description": "Where."}},
            }
        ],
        "tags": [{"name": "pets", "description": "Pets."}],
        "paths": {
            "/pets/{petId}": {
                "parameters": [{"name": "petId", "in": "path", "required": True, "schema": {"type": "string"}}],
                "post": {
                    "tags": ["pets"],
                    "operationId": "createPet",
                    "summary": "Make a pet.",
                    "description": "Makes one.",
                    "externalDocs": {"url": "https://acme.test/docs", "description": "More."},
                    "parameters": [
                        {
                            "name": "colour",
                            "in": "query",
                            "description": "Which.",
                            "example": "red",
                            "schema": {"type": "string", "default": "red", "enum": ["red", "blue"]},
                        },
                        {"name": "X-Trace", "in": "header", "description": "Trace.", "schema": {"type": "string"}},
                        {"name": "session", "in": "cookie", "description": "Session.", "schema": {"type": "string"}},
                    ],
                    "requestBody": {
                        "description": "The pet.",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Pet"},
                                "examples": {"one": {"summary": "One.", "value": {"name": "Rex"}}},
                            },
                            "multipart/form-data": {
                                "schema": {"type": "object", "properties": {"file": {"type": "string"}}},
                                "encoding": {"file": {"contentType": "image/png"}},
                            },
                        },
                    },
                    "responses": {
                        "200": {
                            "description": "The pet.",
                            "headers": {"X-Rate": {"description": "Rate.", "schema": {"type": "string"}}},
                            "content": {
                                "application/json": {
                                    "schema": {"$ref": "#/components/schemas/Pet"},
                                    "example": {"name": "Rex"},
                                }
                            },
                            "links": {"again": {"operationId": "createPet", "description": "Again."}},
                        },
                        "404": {"$ref": "#/components/responses/Missing"},
                    },
                    "callbacks": {
                        "done": {"{$request.query.url}": {"post": {"responses": {"200": {"description": "Done."}}}}}
                    },
                    "security": [{"token": []}],
                },
            }
        },
        "webhooks": {
            "petBorn": {
                "post": {
                    "summary": "Born.",
                    "description": "A pet was born.",
                    "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}},
                    "responses": {"200": {"description": "Fine."}},
                }
            }
        },
        "components": {
            "securitySchemes": {
                "token": {"type": "apiKey", "in": "header", "name": "X-Key", "description": "A key."},
                "login": {
                    "type": "oauth2",
                    "flows": {
                        "clientCredentials": {"tokenUrl": "https://acme.test/token", "scopes": {"read": "Read."}}
                    },
                },
            },
            "responses": {
                "Missing": {
                    "description": "Not there.",
                    "content": {"application/json": {"schema": {"type": "object"}, "example": {"a": 1}}},
                }
            },
            "schemas": {
                "Pet": {
                    "title": "Pet",
                    "description": "A pet.",
                    "type": "object",
                    "required": ["name"],
                    "properties": {
                        "name": {"type": "string", "description": "Its name.", "default": "Rex", "example": "Rex"},
                        "kind": {"type": "string", "enum": ["cat", "dog"], "x-enum-varnames": ["Cat", "Dog"]},
                        "state": {
                            "description": "State.",
                            "oneOf": [{"const": "on", "description": "On."}, {"const": "off", "description": "Off."}],
                        },
                        "code": {
                            "type": "string",
                            "pattern": "^a$",
                            "format": "uuid",
                            "contentMediaType": "text/plain",
                        },
                        "always": {"const": "yes"},
                        "owner": {"$ref": "#/components/schemas/Owner"},
                        "map": {"type": "object", "additionalProperties": {"type": "string"}},
                        "short": {"type": "string", "pattern": "^a$"},
                    },
                },
                "Owner": {
                    "oneOf": [{"$ref": "#/components/schemas/Person"}, {"$ref": "#/components/schemas/Shop"}],
                    "discriminator": {
                        "propertyName": "type",
                        "mapping": {"person": "#/components/schemas/Person", "shop": "#/components/schemas/Shop"},
                    },
                },
                "Person": {"type": "object", "properties": {"type": {"type": "string"}, "age": {"type": "integer"}}},
                "Shop": {"type": "object", "properties": {"type": {"type": "string"}, "size": {"type": "integer"}}},
            },
        },
    }


Put = Callable[[Spec, str], None]


def _value(*path: str | int) -> Put:
    """The payload is the value at the end of the path."""

    def put(spec: Spec, text: str) -> None:
        place: Any = spec
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = text

    return put


def _key(*path: str | int) -> Put:
    """The payload takes the place of the last key of the path."""

    def put(spec: Spec, text: str) -> None:
        place: Any = spec
        for step in path[:-1]:
            place = place[step]
        members = {text if key == path[-1] else key: value for key, value in place.items()}
        place.clear()
        place.update(members)

    return put


def _sdk(*path: str) -> Put:
    def put(spec: Spec, text: str) -> None:
        spec["x-sdk"] = {"package": "acme", "client": "Acme", "environment": "ACME", "credentials": {"token": {}}}
        _value("x-sdk", *path)(spec, text)

    return put


def _one_line(key: str, made: Callable[[str], Any]) -> Callable[[Spec, str], None]:
    """Puts a fact about the package, made of a payload on one line, as the schema demands."""
    return lambda spec, text: _sdk(key)(spec, made(re.sub(r"[\x00-\x1f\x7f]", " ", text).strip()))


def _schema_name(spec: Spec, text: str) -> None:
    schemas = spec["components"]["schemas"]
    schemas[text] = schemas.pop("Person")
    pointer = text.replace("~", "~0").replace("/", "~1").replace("%", "%25").replace("#", "%23")
    schemas["Owner"]["oneOf"][0] = {"$ref": f"#/components/schemas/{pointer}"}
    schemas["Owner"]["discriminator"]["mapping"]["person"] = f"#/components/schemas/{pointer}"


def _path_parameter(spec: Spec, text: str) -> None:
    item = spec["paths"].pop("/pets/{petId}")
    item["parameters"][0]["name"] = text
    spec["paths"][f"/pets/{{{text}}}"] = item


def _scheme_name(spec: Spec, text: str) -> None:
    _key("components", "securitySchemes", "token")(spec, text)
    spec["paths"]["/pets/{petId}"]["post"]["security"] = [{text: []}]


_POST = ("paths", "/pets/{petId}", "post")
_OK = (*_POST, "responses", "200")
_PET = ("components", "schemas", "Pet")
_OWNER = ("components", "schemas", "Owner")

FIELDS: dict[str, Put] = {
    "openapi": _value("openapi"),
    "title": _value("info", "title"),
    "version": _value("info", "version"),
    "info_summary": _value("info", "summary"),
    "info_description": _value("info", "description"),
    "contact": _value("info", "contact", "name"),
    "license": _value("info", "license", "name"),
    "server_url": _value("servers", 0, "url"),
    "server_description": _value("servers", 0, "description"),
    "server_variable_name": _key("servers", 0, "variables", "region"),
    "server_variable_default": _value("servers", 0, "variables", "region", "default"),
    "server_variable_enum": _value("servers", 0, "variables", "region", "enum", 1),
    "server_variable_description": _value("servers", 0, "variables", "region", "description"),
    "tag": _value(*_POST, "tags", 0),
    "tag_name": _value("tags", 0, "name"),
    "tag_description": _value("tags", 0, "description"),
    "path": lambda spec, text: _key("paths", "/pets/{petId}")(spec, f"/{text}/{{petId}}"),
    "path_parameter": _path_parameter,
    "method": _key("paths", "/pets/{petId}", "post"),
    "operation_id": _value(*_POST, "operationId"),
    "operation_id_dotted": lambda spec, text: _value(*_POST, "operationId")(spec, f"{text}.{text}.x"),
    "summary": _value(*_POST, "summary"),
    "description": _value(*_POST, "description"),
    "parameter_name": _value(*_POST, "parameters", 0, "name"),
    "parameter_description": _value(*_POST, "parameters", 0, "description"),
    "parameter_example": _value(*_POST, "parameters", 0, "example"),
    "parameter_default": _value(*_POST, "parameters", 0, "schema", "default"),
    "parameter_enum": _value(*_POST, "parameters", 0, "schema", "enum", 1),
    "header_parameter": _value(*_POST, "parameters", 1, "name"),
    "cookie_parameter": _value(*_POST, "parameters", 2, "name"),
    "body_description": _value(*_POST, "requestBody", "description"),
    "body_media_type": _key(*_POST, "requestBody", "content", "application/json"),
    "body_example_name": _key(*_POST, "requestBody", "content", "application/json", "examples", "one"),
    "body_example": _value(*_POST, "requestBody", "content", "application/json", "examples", "one", "value"),
    "encoding": _value(*_POST, "requestBody", "content", "multipart/form-data", "encoding", "file", "contentType"),
    "form_member": _key(*_POST, "requestBody", "content", "multipart/form-data", "schema", "properties", "file"),
    "response_code": _key(*_POST, "responses", "404"),
    "response_name": lambda spec, text: (
        _key("components", "responses", "Missing")(spec, text),
        _value(*_POST, "responses", "404", "$ref")(spec, f"#/components/responses/{text}"),
    )[0],
    "response_description": _value(*_OK, "description"),
    "failure_description": _value("components", "responses", "Missing", "description"),
    "response_media_type": _key(*_OK, "content", "application/json"),
    "response_header": _key(*_OK, "headers", "X-Rate"),
    "response_example": _value(*_OK, "content", "application/json", "example"),
    "link_name": _key(*_OK, "links", "again"),
    "link_description": _value(*_OK, "links", "again", "description"),
    "callback": _key(*_POST, "callbacks", "done"),
    "webhook_name": _key("webhooks", "petBorn"),
    "webhook_summary": _value("webhooks", "petBorn", "post", "summary"),
    "webhook_description": _value("webhooks", "petBorn", "post", "description"),
    "schema_name": _schema_name,
    "schema_title": _value(*_PET, "title"),
    "schema_description": _value(*_PET, "description"),
    "schema_type": _value(*_PET, "type"),
    "property_name": _key(*_PET, "properties", "kind"),
    "required_name": _value(*_PET, "required", 0),
    "property_description": _value(*_PET, "properties", "name", "description"),
    "property_default": _value(*_PET, "properties", "name", "default"),
    "property_enum": _value(*_PET, "properties", "kind", "enum", 0),
    "enum_varname": _value(*_PET, "properties", "kind", "x-enum-varnames", 0),
    "const": _value(*_PET, "properties", "always", "const"),
    "explained_const": _value(*_PET, "properties", "state", "oneOf", 0, "const"),
    "explained_description": _value(*_PET, "properties", "state", "oneOf", 0, "description"),
    "format": _value(*_PET, "properties", "code", "format"),
    "pattern": _value(*_PET, "properties", "code", "pattern"),
    "documented_pattern": _value(*_PET, "properties", "short", "pattern"),
    "content_media_type": _value(*_PET, "properties", "code", "contentMediaType"),
    "discriminator_property": _value(*_OWNER, "discriminator", "propertyName"),
    "discriminator_mapping": _key(*_OWNER, "discriminator", "mapping", "person"),
    "discriminator_target": _value(*_OWNER, "discriminator", "mapping", "person"),
    "scheme_name": _scheme_name,
    "scheme_type": _value("components", "securitySchemes", "token", "type"),
    "scheme_in": _value("components", "securitySchemes", "token", "in"),
    "scheme_key": _value("components", "securitySchemes", "token", "name"),
    "scheme_description": _value("components", "securitySchemes", "token", "description"),
    "token_url": _value("components", "securitySchemes", "login", "flows", "clientCredentials", "tokenUrl"),
    "scope": _key("components", "securitySchemes", "login", "flows", "clientCredentials", "scopes", "read"),
    "ref": _value(*_PET, "properties", "owner", "$ref"),
    "sdk_package": _sdk("package"),
    "sdk_client": _sdk("client"),
    "sdk_environment": _sdk("environment"),
    "sdk_credential": lambda spec, text: _sdk("credentials", "token")(spec, {"api_key": text}),  # type: ignore[arg-type]
    "sdk_description": _one_line("description", lambda text: text),
    "sdk_origins": _one_line("origins", lambda text: text),
    "sdk_author": _one_line("authors", lambda text: [{"name": text}]),
    "sdk_keyword": _one_line("keywords", lambda text: [text.replace(",", "").strip()]),
    "sdk_url": _one_line("urls", lambda text: {text[:32]: "https://acme.test/" + re.sub(r"[^!-~]", "", text)}),
    "extension": lambda spec, text: spec.update({f"x-{text}": {text: text}}),
    "unknown_keyword": lambda spec, text: spec["components"]["schemas"]["Pet"].update({text: text}),
}
"""By name, how a payload is put there."""


def attempt(field: str, payload: str) -> Spec:
    """The document with a payload in one field."""
    spec = copy.deepcopy(document())
    FIELDS[field](spec, payload)
    return spec
