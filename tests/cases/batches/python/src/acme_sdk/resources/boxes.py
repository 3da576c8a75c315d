# Generated from spec.yaml by sdk-generator. Do not edit.

"""Boxes"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource
from .._runtime.operation import Batch, Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Callable, Iterable, Sequence

    from .._runtime.batches.result import BatchProgress, BatchResult
    from ..models import BoxesPackResponse, BoxesPackResponsePackedItem, Thing
    from ..params import ThingDict

_PACK: Operation[BoxesPackResponse] = Operation(
    "POST",
    "/boxes/{shelf}/pack",
    "unsafe",
    path_types={"shelf": "int"},
    body="BoxesPackRequest",
    body_required=True,
    returns="BoxesPackResponse",
    enveloped=False,
    batch=Batch(
        "things",
        3,
        results="packed",
        status="state",
        success=("IN",),
        stop=("FULL",),
        reference="note",
        match=("kind",),
    ),
)

_LABEL: Operation[None] = Operation(
    "PUT",
    "/boxes/label",
    "idempotent",
    body="BoxesLabelRequest",
    body_required=True,
    enveloped=False,
    batch=Batch("numbers", 2),
)

_LABEL_ALL: Operation[None] = Operation(
    "GET",
    "/boxes/label",
    "safe",
    enveloped=False,
)


class BoxesResource(Resource):
    """Boxes"""

    def pack(
        self,
        shelf: int,
        *,
        things: Sequence[Thing | ThingDict],
        keep: bool,
        options: Options | None = None,
    ) -> BoxesPackResponse:
        """Pack things into a box.

        Args:
            shelf: The shelf.
            things: The things. At most 3 items.
            keep: Whether the box stays open.
            options: Settings for this call only; see `Options`.

        Returns:
            What became of each.

        Raises:
            APIStatusError: The response has an error status; 400 has a class of its own.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /boxes/{shelf}/pack` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(_PACK, path={"shelf": shelf}, body={"things": things, "keep": keep}, options=options)

    def pack_all(
        self,
        shelf: int,
        things: Iterable[Thing | ThingDict] | BatchResult[Thing | ThingDict, BoxesPackResponsePackedItem],
        *,
        keep: bool,
        concurrency: int = 1,
        on_progress: Callable[[BatchProgress[Thing | ThingDict, BoxesPackResponsePackedItem]], object] | None = None,
        keep_2: bool = True,
        options: Options | None = None,
    ) -> BatchResult[Thing | ThingDict, BoxesPackResponsePackedItem]:
        """Pack things into a box.

        Takes any number of `things`, and calls `pack` with up to 3 at a time.

        No item is sent twice. Each ends in one of four lists, in the order of the input:
        `succeeded`; `failed`, which the API refused; `unknown`, whose response was lost or does
        not tell; `not_sent`.

        Sending stops if the API answers `FULL`, refuses the credentials or is overloaded, if no
        connection can be made, and after three lost responses in a row. Then `stopped_by` is
        the error. Pass the result in place of the items to send the rest; it is the result
        again.

        Args:
            things: The items: any iterable, which is read while they are sent; or an earlier
                result, to send what was not sent.
            shelf: The shelf.
            keep: Whether the box stays open.
            concurrency: How many calls are made at the same time.
            on_progress: Called with a `BatchProgress` after each call.
            keep_2: False: only the numbers of the items that succeeded or failed are kept, so
                that memory stays flat.
            options: Settings for each call; see `Options`.

        Returns:
            What became of each item.

        Raises:
            ArgumentError: An argument other than an item cannot be sent. An item that cannot be
                sent is in `failed`.
            Exception: Your iterable, `on_progress` or a cancellation ended the calls;
                `BatchResult.of` returns the result so far.

        `POST /boxes/{shelf}/pack` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call_all(
            _PACK,
            things,
            path={"shelf": shelf},
            body={"keep": keep},
            concurrency=concurrency,
            on_progress=on_progress,
            keep=keep_2,
            options=options,
        )

    def label(
        self,
        *,
        numbers: Sequence[int],
        options: Options | None = None,
    ) -> None:
        """Label boxes.

        Args:
            numbers: Theirs.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400 has a class of its own.
            APIConnectionError: No response arrived.

        `PUT /boxes/label` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_LABEL, body={"numbers": numbers}, options=options)

    def label_all_2(
        self,
        numbers: Iterable[int] | BatchResult[int, None],
        *,
        concurrency: int = 1,
        on_progress: Callable[[BatchProgress[int, None]], object] | None = None,
        keep: bool = True,
        options: Options | None = None,
    ) -> BatchResult[int, None]:
        """Label boxes.

        Takes any number of `numbers`, and calls `label` with up to 2 at a time.

        No item is sent twice. Each ends in one of four lists, in the order of the input:
        `succeeded`; `failed`, which the API refused; `unknown`, whose response was lost or does
        not tell; `not_sent`.

        Sending stops if the API refuses the credentials or is overloaded, if no connection can
        be made, and after three lost responses in a row. Then `stopped_by` is the error. Pass
        the result in place of the items to send the rest; it is the result again.

        Args:
            numbers: The items: any iterable, which is read while they are sent; or an earlier
                result, to send what was not sent.
            concurrency: How many calls are made at the same time.
            on_progress: Called with a `BatchProgress` after each call.
            keep: False: only the numbers of the items that succeeded or failed are kept, so
                that memory stays flat.
            options: Settings for each call; see `Options`.

        Returns:
            What became of each item.

        Raises:
            ArgumentError: An argument other than an item cannot be sent. An item that cannot be
                sent is in `failed`.
            Exception: Your iterable, `on_progress` or a cancellation ended the calls;
                `BatchResult.of` returns the result so far.

        `PUT /boxes/label` is idempotent: it is repeated after a failure.
        """
        return self._client.call_all(
            _LABEL, numbers, body={}, concurrency=concurrency, on_progress=on_progress, keep=keep, options=options
        )

    def label_all(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """Count the labels.

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400 has a class of its own.
            APIConnectionError: No response arrived.

        `GET /boxes/label` is safe: it is repeated after a failure.
        """
        return self._client.call(_LABEL_ALL, options=options)


class AsyncBoxesResource(AsyncResource):
    """Boxes"""

    async def pack(
        self,
        shelf: int,
        *,
        things: Sequence[Thing | ThingDict],
        keep: bool,
        options: Options | None = None,
    ) -> BoxesPackResponse:
        """Pack things into a box.

        Args:
            shelf: The shelf.
            things: The things. At most 3 items.
            keep: Whether the box stays open.
            options: Settings for this call only; see `Options`.

        Returns:
            What became of each.

        Raises:
            APIStatusError: The response has an error status; 400 has a class of its own.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /boxes/{shelf}/pack` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _PACK, path={"shelf": shelf}, body={"things": things, "keep": keep}, options=options
        )

    async def pack_all(
        self,
        shelf: int,
        things: (
            Iterable[Thing | ThingDict]
            | AsyncIterable[Thing | ThingDict]
            | BatchResult[Thing | ThingDict, BoxesPackResponsePackedItem]
        ),
        *,
        keep: bool,
        concurrency: int = 1,
        on_progress: Callable[[BatchProgress[Thing | ThingDict, BoxesPackResponsePackedItem]], object] | None = None,
        keep_2: bool = True,
        options: Options | None = None,
    ) -> BatchResult[Thing | ThingDict, BoxesPackResponsePackedItem]:
        """Pack things into a box.

        Takes any number of `things`, and calls `pack` with up to 3 at a time.

        No item is sent twice. Each ends in one of four lists, in the order of the input:
        `succeeded`; `failed`, which the API refused; `unknown`, whose response was lost or does
        not tell; `not_sent`.

        Sending stops if the API answers `FULL`, refuses the credentials or is overloaded, if no
        connection can be made, and after three lost responses in a row. Then `stopped_by` is
        the error. Pass the result in place of the items to send the rest; it is the result
        again.

        Args:
            things: The items: any iterable, which is read while they are sent; or an earlier
                result, to send what was not sent.
            shelf: The shelf.
            keep: Whether the box stays open.
            concurrency: How many calls are made at the same time.
            on_progress: Called with a `BatchProgress` after each call.
            keep_2: False: only the numbers of the items that succeeded or failed are kept, so
                that memory stays flat.
            options: Settings for each call; see `Options`.

        Returns:
            What became of each item.

        Raises:
            ArgumentError: An argument other than an item cannot be sent. An item that cannot be
                sent is in `failed`.
            Exception: Your iterable, `on_progress` or a cancellation ended the calls;
                `BatchResult.of` returns the result so far.

        `POST /boxes/{shelf}/pack` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call_all(
            _PACK,
            things,
            path={"shelf": shelf},
            body={"keep": keep},
            concurrency=concurrency,
            on_progress=on_progress,
            keep=keep_2,
            options=options,
        )

    async def label(
        self,
        *,
        numbers: Sequence[int],
        options: Options | None = None,
    ) -> None:
        """Label boxes.

        Args:
            numbers: Theirs.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400 has a class of its own.
            APIConnectionError: No response arrived.

        `PUT /boxes/label` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_LABEL, body={"numbers": numbers}, options=options)

    async def label_all_2(
        self,
        numbers: Iterable[int] | AsyncIterable[int] | BatchResult[int, None],
        *,
        concurrency: int = 1,
        on_progress: Callable[[BatchProgress[int, None]], object] | None = None,
        keep: bool = True,
        options: Options | None = None,
    ) -> BatchResult[int, None]:
        """Label boxes.

        Takes any number of `numbers`, and calls `label` with up to 2 at a time.

        No item is sent twice. Each ends in one of four lists, in the order of the input:
        `succeeded`; `failed`, which the API refused; `unknown`, whose response was lost or does
        not tell; `not_sent`.

        Sending stops if the API refuses the credentials or is overloaded, if no connection can
        be made, and after three lost responses in a row. Then `stopped_by` is the error. Pass
        the result in place of the items to send the rest; it is the result again.

        Args:
            numbers: The items: any iterable, which is read while they are sent; or an earlier
                result, to send what was not sent.
            concurrency: How many calls are made at the same time.
            on_progress: Called with a `BatchProgress` after each call.
            keep: False: only the numbers of the items that succeeded or failed are kept, so
                that memory stays flat.
            options: Settings for each call; see `Options`.

        Returns:
            What became of each item.

        Raises:
            ArgumentError: An argument other than an item cannot be sent. An item that cannot be
                sent is in `failed`.
            Exception: Your iterable, `on_progress` or a cancellation ended the calls;
                `BatchResult.of` returns the result so far.

        `PUT /boxes/label` is idempotent: it is repeated after a failure.
        """
        return await self._client.call_all(
            _LABEL, numbers, body={}, concurrency=concurrency, on_progress=on_progress, keep=keep, options=options
        )

    async def label_all(
        self,
        *,
        options: Options | None = None,
    ) -> None:
        """Count the labels.

        Args:
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400 has a class of its own.
            APIConnectionError: No response arrived.

        `GET /boxes/label` is safe: it is repeated after a failure.
        """
        return await self._client.call(_LABEL_ALL, options=options)
