# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""Letters, postcards and leaflets on paper."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .post_letters import AsyncPostLettersResource, PostLettersResource
    from .post_postcards import AsyncPostPostcardsResource, PostPostcardsResource
    from .post_direct_mail import AsyncPostDirectMailResource, PostDirectMailResource
    from .post_return_addresses import AsyncPostReturnAddressesResource, PostReturnAddressesResource


class PostResource(Resource):
    """Letters, postcards and leaflets on paper."""

    @cached_property
    def letters(self) -> PostLettersResource:
        """Print letters and send them by post."""
        from .post_letters import PostLettersResource

        return PostLettersResource(self._client)

    @cached_property
    def postcards(self) -> PostPostcardsResource:
        """Print postcards and send them by post."""
        from .post_postcards import PostPostcardsResource

        return PostPostcardsResource(self._client)

    @cached_property
    def direct_mail(self) -> PostDirectMailResource:
        """Leaflets for the letterboxes of whole places."""
        from .post_direct_mail import PostDirectMailResource

        return PostDirectMailResource(self._client)

    @cached_property
    def return_addresses(self) -> PostReturnAddressesResource:
        """Where mail goes that cannot be delivered."""
        from .post_return_addresses import PostReturnAddressesResource

        return PostReturnAddressesResource(self._client)


class AsyncPostResource(AsyncResource):
    """Letters, postcards and leaflets on paper."""

    @cached_property
    def letters(self) -> AsyncPostLettersResource:
        """Print letters and send them by post."""
        from .post_letters import AsyncPostLettersResource

        return AsyncPostLettersResource(self._client)

    @cached_property
    def postcards(self) -> AsyncPostPostcardsResource:
        """Print postcards and send them by post."""
        from .post_postcards import AsyncPostPostcardsResource

        return AsyncPostPostcardsResource(self._client)

    @cached_property
    def direct_mail(self) -> AsyncPostDirectMailResource:
        """Leaflets for the letterboxes of whole places."""
        from .post_direct_mail import AsyncPostDirectMailResource

        return AsyncPostDirectMailResource(self._client)

    @cached_property
    def return_addresses(self) -> AsyncPostReturnAddressesResource:
        """Where mail goes that cannot be delivered."""
        from .post_return_addresses import AsyncPostReturnAddressesResource

        return AsyncPostReturnAddressesResource(self._client)
