"""Each test that takes `follower` runs with every client and transport."""

from __future__ import annotations

import pytest

from tests.support.package import GeneratedPackage

from .follower import DOCUMENT, KINDS, Follower


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> GeneratedPackage:
    return GeneratedPackage(DOCUMENT, tmp_path_factory.mktemp("streaming"))


@pytest.fixture(params=KINDS)
def follower(request: pytest.FixtureRequest, package: GeneratedPackage) -> Follower:
    return Follower(request.param, package)
