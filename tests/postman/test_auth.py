"""The Postman style: each security scheme becomes the authentication of the collection."""

from __future__ import annotations

from pathlib import Path

import pytest

from .collections import REPLY, api, collection, items, made_of


def test_basic_auth_uses_the_two_variables() -> None:
    auth = collection()["auth"]

    assert auth["type"] == "basic"
    assert {each["key"]: each["value"] for each in auth["basic"]} == {
        "username": "{{username}}",
        "password": "{{password}}",
    }


def test_only_operations_without_authentication_say_so() -> None:
    open_ = [item["request"] for item in items(collection()) if "auth" in item["request"]]

    assert all(request["auth"] == {"type": "noauth"} for request in open_)
    assert len(open_) == sum(not operation.authenticated for operation in api().operations)


@pytest.mark.parametrize(
    ("scheme", "auth", "variables"),
    [
        ("{ type: http, scheme: bearer }", {"type": "bearer", "token": "{{token}}"}, ["token"]),
        (
            "{ type: apiKey, in: query, name: key }",
            {"type": "apikey", "key": "key", "value": "{{api_key}}", "in": "query"},
            ["api_key"],
        ),
        (
            "{ type: apiKey, in: cookie, name: sid }",
            {"type": "apikey", "key": "Cookie", "value": "sid={{api_key}}", "in": "header"},
            ["api_key"],
        ),
        (
            "{ type: http, scheme: DPoP }",
            {"type": "apikey", "key": "Authorization", "value": "DPoP {{token}}", "in": "header"},
            ["token"],
        ),
        ("{ type: oauth2, flows: {} }", {"type": "bearer", "token": "{{access_token}}"}, ["access_token"]),
        (
            "{ type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: {} } } }",
            {
                "type": "oauth2",
                "grant_type": "client_credentials",
                "accessTokenUrl": "https://zoo.example/token",
                "clientId": "{{client_id}}",
                "clientSecret": "{{client_secret}}",
                "client_authentication": "header",
                "addTokenTo": "header",
            },
            ["client_id", "client_secret"],
        ),
        ("{ type: mutualTLS }", {"type": "noauth"}, []),
    ],
)
def test_other_schemes(tmp_path: Path, scheme: str, auth: dict[str, str], variables: list[str]) -> None:
    made, environment = made_of(
        tmp_path,
        f"security: [{{ main: [] }}]\ncomponents: {{ securitySchemes: {{ main: {scheme} }} }}\n"
        f"paths: {{ /: {{ get: {{ operationId: pets.all, {REPLY} }} }} }}\n",
    )

    assert {"type": made["auth"]["type"]} | {
        each["key"]: each["value"] for each in made["auth"].get(made["auth"]["type"], [])
    } == auth
    assert [each["key"] for each in environment["values"]] == ["base_url", *variables]
    assert environment["values"][0]["value"] == "https://zoo.example"
    assert next(items(made))["request"]["url"]["raw"] == "{{base_url}}/"
