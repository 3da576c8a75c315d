"""The documents that `make bench` measures with are valid at every size."""

from __future__ import annotations

import json
import re

import pytest

from bench.documents import ours, repeated


@pytest.mark.parametrize("count", [10, 300])
def test_a_document_of_any_size_has_no_dangling_reference(count: int) -> None:
    made = repeated(ours(), count)
    targets = set(re.findall(r'"#/components/(\w+)/(\w+)"', json.dumps(made.value)))

    assert made.operations == count
    assert made.value["webhooks"] and targets
    assert [each for each in targets if each[1] not in made.value["components"][each[0]]] == []
