# Generated from spec.yaml by sdk-generator. Do not edit.

"""\"\""
import os
\"\"\"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from typing import Literal

    from ..models import Pet

_LIST: Operation[Pet] = Operation(
    "GET",
    '/pets/{id}/"""\\{x+y} + x\'',
    "safe",
    path_types={"id": "str", "x+y": "str"},
    query_types={
        'x"]), evil(); (\\': 'Literal[\'a\\\'"\', "b\\\\", "c\\n\\r", "d\\u2028\\u202e", "e{{ 1 }}", "\'\'\'", "*/", "\\x00"] | str'
    },
    returns="Pet",
    enveloped=False,
)


class PetsResource(Resource):
    """\"\""
    import os
    \"\"\"
    """

    def list(
        self,
        id: str,
        x_y: str,
        *,
        x_evil: (
            Literal["a'\"", "b\\", "c\n\r", "d\u2028\u202e", "e{{ 1 }}", "'''", "*/", "\x00"] | str | UnsetType
        ) = UNSET,
        options: Options | None = None,
    ) -> Pet:
        """Ends with a backslash \\ and more |`{{ x }}`

        \"\""txet sdrawkcab next \\N{BEL} {% raw %} ends with a quote"

        Args:
            id: \"\"" : evil()
            x_y: `x+y` in the path.
            x_evil: `x"]), evil(); (\\` in the query.
            options: Settings for this call only; see `Options`.

        Returns:
            All \"\"" of them

        Raises:
            APIStatusError: The response has an error status; 400 has a class of its own.
            APIConnectionError: No response arrived.

        `GET /pets/{id}/\"\""\\{x+y} + x'` is safe: it is repeated after a failure.
        """
        return self._client.call(
            _LIST, path={"id": id, "x+y": x_y}, query={'x"]), evil(); (\\': x_evil}, options=options
        )


class AsyncPetsResource(AsyncResource):
    """\"\""
    import os
    \"\"\"
    """

    async def list(
        self,
        id: str,
        x_y: str,
        *,
        x_evil: (
            Literal["a'\"", "b\\", "c\n\r", "d\u2028\u202e", "e{{ 1 }}", "'''", "*/", "\x00"] | str | UnsetType
        ) = UNSET,
        options: Options | None = None,
    ) -> Pet:
        """Ends with a backslash \\ and more |`{{ x }}`

        \"\""txet sdrawkcab next \\N{BEL} {% raw %} ends with a quote"

        Args:
            id: \"\"" : evil()
            x_y: `x+y` in the path.
            x_evil: `x"]), evil(); (\\` in the query.
            options: Settings for this call only; see `Options`.

        Returns:
            All \"\"" of them

        Raises:
            APIStatusError: The response has an error status; 400 has a class of its own.
            APIConnectionError: No response arrived.

        `GET /pets/{id}/\"\""\\{x+y} + x'` is safe: it is repeated after a failure.
        """
        return await self._client.call(
            _LIST, path={"id": id, "x+y": x_y}, query={'x"]), evil(); (\\': x_evil}, options=options
        )
