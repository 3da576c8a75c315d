"""The Postman style: the collection follows format 2.1, with every operation, folder, example and description."""

from __future__ import annotations

import json
import re
from uuid import UUID

from generator import Style, render
from generator.ir import Resource

from .collections import Json, api, collection, environment, files, items


def test_what_the_format_requires_is_there() -> None:
    made = collection()

    assert made["info"]["name"] == "ClickSend"
    assert made["info"]["schema"] == "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    for item in items(made):
        assert isinstance(item["name"], str) and item["name"]
        request = item["request"]
        assert isinstance(request["description"], str)
        assert request["method"] in {"GET", "PUT", "POST", "PATCH", "DELETE"}
        assert all(isinstance(header[key], str) for header in request["header"] for key in ("key", "value"))
        for reply in item["response"]:
            assert isinstance(reply["code"], int)
            assert isinstance(reply["body"], str)
            assert reply["name"] == f"{reply['code']} {reply['status']}"


def test_every_operation_occurs_once() -> None:
    expected = sorted((each.method, re.sub(r"\{(\w+)\}", r":\1", each.path)) for each in api().operations)

    made = [item["request"] for item in items(collection())]

    assert sorted((each["method"], "/" + "/".join(each["url"]["path"])) for each in made) == expected


def test_the_folders_are_the_tree_of_resources() -> None:
    def of_api(resources: tuple[Resource, ...]) -> list[object]:
        return [(each.path[-1].snake, each.description, of_api(each.children)) for each in resources]

    def of_folder(folder: Json) -> list[object]:
        inner = [each for each in folder["item"] if "item" in each]
        return [(each["name"], each["description"], of_folder(each)) for each in inner]

    assert of_folder(collection()) == of_api(api().resources)


def test_every_example_is_a_saved_reply() -> None:
    expected = sum(
        (operation.response.example is not None)
        + sum(failure.example is not None for failure in operation.error_responses)
        for operation in api().operations
    )

    replies = [(item, reply) for item in items(collection()) for reply in item["response"]]

    assert len(replies) == expected
    for item, reply in replies:
        if reply["_postman_previewlanguage"] == "json":
            json.loads(reply["body"])
        if reply["code"] < 300:
            assert reply["originalRequest"]["url"]["raw"] == item["request"]["url"]["raw"]
            assert reply["originalRequest"].get("body") == item["request"].get("body")


def test_ids_are_there_once_and_the_same_each_time() -> None:
    found = list(items(collection()))
    ids = [each["id"] for item in found for each in (item, *item["response"])]

    assert len(set(ids)) == len(ids)
    assert all(UUID(each).version == 5 for each in [*ids, environment()["id"], collection()["info"]["_postman_id"]])
    assert files() == {path.split(".")[1]: text for path, text in render(api(), Style.load("postman")).items()}


def test_descriptions_mention_results_and_unsafe_calls() -> None:
    described = {item["request"]["url"]["raw"]: item["request"]["description"] for item in items(collection())}

    send = described["{{base_url}}/sms/send"]
    assert send.startswith("Send text messages.\n\nSends up to 1,000 messages")
    assert "**Returns:** What became of each message" in send
    assert "**Not safe to repeat.**" in send
    assert "Not safe" not in described["{{base_url}}/sms/price"]
