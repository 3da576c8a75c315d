# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The objects of the API: Sdk."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

SdkLanguage: TypeAlias = (
    Literal["cs", "java", "android", "objectivec", "angular", "ruby", "python", "php", "nodejs", "go"] | str
)
"""The language or system that a client library is for."""


class SdkLanguages:
    """The documented values of `SdkLanguage`."""

    CS: Final = "cs"
    """C#."""

    JAVA: Final = "java"
    """Java."""

    ANDROID: Final = "android"
    """Java on Android."""

    OBJECTIVEC: Final = "objectivec"
    """Objective-C."""

    ANGULAR: Final = "angular"
    """Angular."""

    RUBY: Final = "ruby"
    """Ruby."""

    PYTHON: Final = "python"
    """Python."""

    PHP: Final = "php"
    """PHP."""

    NODEJS: Final = "nodejs"
    """Node.js."""

    GO: Final = "go"
    """Go."""
