"""How the package is installed, for its README."""

from __future__ import annotations

from urllib.parse import urlsplit

from generator.ir import Api


def is_on_pypi(api: Api) -> bool:
    """Whether one of the package's URLs is on pypi.org."""
    return any(urlsplit(url).hostname == "pypi.org" for url in api.package.urls.values())
