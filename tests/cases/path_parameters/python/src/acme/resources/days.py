# Generated from spec.yaml by sdk-generator. Do not edit.

"""Days"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import datetime as dt

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/days/{day%20of}",
    "idempotent",
    path_types={"day%20of": "date"},
    enveloped=False,
)


class DaysResource(Resource):
    """Days"""

    def delete(
        self,
        day_20_of: dt.date,
        *,
        options: Options | None = None,
    ) -> None:
        """DELETE /days/{day%20of}

        Args:
            day_20_of: `day%20of` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `DELETE /days/{day%20of}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_DELETE, path={"day%20of": day_20_of}, options=options)


class AsyncDaysResource(AsyncResource):
    """Days"""

    async def delete(
        self,
        day_20_of: dt.date,
        *,
        options: Options | None = None,
    ) -> None:
        """DELETE /days/{day%20of}

        Args:
            day_20_of: `day%20of` in the path.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status.
            APIConnectionError: No response arrived.

        `DELETE /days/{day%20of}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_DELETE, path={"day%20of": day_20_of}, options=options)
