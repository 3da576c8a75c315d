# Generated from clicksend.yaml by sdk-generator. Do not edit.

"""The people in a contact list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._config import PAGE
from .._runtime.resource import AsyncResource, Resource
from .._runtime.codec.types import UNSET, UnsetType
from .._runtime.operation import Operation
from .._runtime.options import Options

if TYPE_CHECKING:
    import builtins
    import datetime as dt
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.paging.pages import AsyncPages, Page
    from ..models import Contact

_LIST: Operation[Contact] = Operation(
    "GET",
    "/lists/{list_id}/contacts",
    "safe",
    path_types={"list_id": "int"},
    query_types={
        "page": "int",
        "limit": "int",
        "updated_after": "UnixTime",
        "q": "Pairs",
        "order_by": "Pairs",
        "operator": 'Literal["AND", "OR"] | str',
    },
    limits={"query": {"page": {"minimum": 1}, "limit": {"minimum": 15, "maximum": 100}}},
    returns="Contact",
    pages=PAGE,
    page_size=100,
)

_CREATE: Operation[Contact] = Operation(
    "POST",
    "/lists/{list_id}/contacts",
    "unsafe",
    path_types={"list_id": "int"},
    body="ContactRequest",
    body_required=True,
    returns="Contact",
)

_GET: Operation[Contact] = Operation(
    "GET",
    "/lists/{list_id}/contacts/{contact_id}",
    "safe",
    path_types={"list_id": "int", "contact_id": "int"},
    returns="Contact",
)

_UPDATE: Operation[Contact] = Operation(
    "PUT",
    "/lists/{list_id}/contacts/{contact_id}",
    "idempotent",
    path_types={"list_id": "int", "contact_id": "int"},
    body="ContactRequest",
    body_required=True,
    returns="Contact",
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/lists/{list_id}/contacts/{contact_id}",
    "idempotent",
    path_types={"list_id": "int", "contact_id": "int"},
)

_COPY: Operation[Contact] = Operation(
    "PUT",
    "/lists/{from_list_id}/contacts/{contact_id}/copy/{to_list_id}",
    "unsafe",
    path_types={"from_list_id": "int", "contact_id": "int", "to_list_id": "int"},
    returns="Contact",
)

_TRANSFER: Operation[Contact] = Operation(
    "PUT",
    "/lists/{from_list_id}/contacts/{contact_id}/transfer/{to_list_id}",
    "unsafe",
    path_types={"from_list_id": "int", "contact_id": "int", "to_list_id": "int"},
    returns="Contact",
)

_SUGGESTIONS: Operation[builtins.list[Contact]] = Operation(
    "GET",
    "/contact-suggestions",
    "safe",
    returns="list[Contact]",
)


class ContactsResource(Resource):
    """The people in a contact list."""

    def list(
        self,
        list_id: int,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        updated_after: dt.datetime | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Page[Contact]:
        """List the contacts of a contact list.

        Args:
            list_id: The list.
            page: Number of the page, from 1.
            limit: Items on a page, 15 to 100.
            updated_after: Only contacts that changed after this time.
            q: Keep only the items whose fields hold these values: a mapping from field to
                value, or text such as `status:Sent,to:+61411111111`. Upper and lower case are
                the same.
            order_by: Sort by a field, `asc` or `desc`; a mapping from field to direction, or
                text such as `date:desc`.
            operator: Whether an item must match all pairs of `q` (`AND`) or any of them (`OR`).
                The API's default: `AND`.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of contacts.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /lists/{list_id}/contacts` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            path={"list_id": list_id},
            query={
                "page": page,
                "limit": limit,
                "updated_after": updated_after,
                "q": q,
                "order_by": order_by,
                "operator": operator,
            },
            options=options,
        )

    def create(
        self,
        list_id: int,
        *,
        phone_number: str | UnsetType = UNSET,
        first_name: str | UnsetType = UNSET,
        last_name: str | UnsetType = UNSET,
        organization_name: str | None | UnsetType = UNSET,
        email: str | None | UnsetType = UNSET,
        fax_number: str | UnsetType = UNSET,
        address_line_1: str | None | UnsetType = UNSET,
        address_line_2: str | None | UnsetType = UNSET,
        address_city: str | None | UnsetType = UNSET,
        address_state: str | None | UnsetType = UNSET,
        address_postal_code: str | None | UnsetType = UNSET,
        address_country: str | UnsetType = UNSET,
        custom_1: str | UnsetType = UNSET,
        custom_2: str | UnsetType = UNSET,
        custom_3: str | UnsetType = UNSET,
        custom_4: str | UnsetType = UNSET,
        date_added: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Contact:
        """Add a contact to a contact list.

        Needs at least one of `phone_number`, `email` and `fax_number`.

        Args:
            list_id: The list that gets the contact.
            phone_number: Where text messages and calls go.
            first_name: First name.
            last_name: Last name.
            organization_name: Where the contact works.
            email: Where emails go.
            fax_number: Where faxes go.
            address_line_1: Street and number.
            address_line_2: More of the address, such as a flat or floor.
            address_city: City or town.
            address_state: State or province.
            address_postal_code: Postal code.
            address_country: Country of the address.
            custom_1: Text of your own.
            custom_2: Text of your own.
            custom_3: Text of your own.
            custom_4: Text of your own.
            date_added: When the contact was added; now if left out.
            options: Settings for this call only; see `Options`.

        Returns:
            The new contact.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /lists/{list_id}/contacts` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _CREATE,
            path={"list_id": list_id},
            body={
                "phone_number": phone_number,
                "first_name": first_name,
                "last_name": last_name,
                "organization_name": organization_name,
                "email": email,
                "fax_number": fax_number,
                "address_line_1": address_line_1,
                "address_line_2": address_line_2,
                "address_city": address_city,
                "address_state": address_state,
                "address_postal_code": address_postal_code,
                "address_country": address_country,
                "custom_1": custom_1,
                "custom_2": custom_2,
                "custom_3": custom_3,
                "custom_4": custom_4,
                "date_added": date_added,
            },
            options=options,
        )

    def get(
        self,
        list_id: int,
        contact_id: int,
        *,
        options: Options | None = None,
    ) -> Contact:
        """Get a contact.

        Args:
            list_id: The list that the contact is in.
            contact_id: The contact.
            options: Settings for this call only; see `Options`.

        Returns:
            The contact.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /lists/{list_id}/contacts/{contact_id}` is safe: it is repeated after a failure.
        """
        return self._client.call(_GET, path={"list_id": list_id, "contact_id": contact_id}, options=options)

    def update(
        self,
        list_id: int,
        contact_id: int,
        *,
        phone_number: str | UnsetType = UNSET,
        first_name: str | UnsetType = UNSET,
        last_name: str | UnsetType = UNSET,
        organization_name: str | None | UnsetType = UNSET,
        email: str | None | UnsetType = UNSET,
        fax_number: str | UnsetType = UNSET,
        address_line_1: str | None | UnsetType = UNSET,
        address_line_2: str | None | UnsetType = UNSET,
        address_city: str | None | UnsetType = UNSET,
        address_state: str | None | UnsetType = UNSET,
        address_postal_code: str | None | UnsetType = UNSET,
        address_country: str | UnsetType = UNSET,
        custom_1: str | UnsetType = UNSET,
        custom_2: str | UnsetType = UNSET,
        custom_3: str | UnsetType = UNSET,
        custom_4: str | UnsetType = UNSET,
        date_added: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Contact:
        """Change a contact.

        No field is required.

        Args:
            list_id: The list that the contact is in.
            contact_id: The contact to change.
            phone_number: Where text messages and calls go.
            first_name: First name.
            last_name: Last name.
            organization_name: Where the contact works.
            email: Where emails go.
            fax_number: Where faxes go.
            address_line_1: Street and number.
            address_line_2: More of the address, such as a flat or floor.
            address_city: City or town.
            address_state: State or province.
            address_postal_code: Postal code.
            address_country: Country of the address.
            custom_1: Text of your own.
            custom_2: Text of your own.
            custom_3: Text of your own.
            custom_4: Text of your own.
            date_added: When the contact was added; now if left out.
            options: Settings for this call only; see `Options`.

        Returns:
            The contact as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /lists/{list_id}/contacts/{contact_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(
            _UPDATE,
            path={"list_id": list_id, "contact_id": contact_id},
            body={
                "phone_number": phone_number,
                "first_name": first_name,
                "last_name": last_name,
                "organization_name": organization_name,
                "email": email,
                "fax_number": fax_number,
                "address_line_1": address_line_1,
                "address_line_2": address_line_2,
                "address_city": address_city,
                "address_state": address_state,
                "address_postal_code": address_postal_code,
                "address_country": address_country,
                "custom_1": custom_1,
                "custom_2": custom_2,
                "custom_3": custom_3,
                "custom_4": custom_4,
                "date_added": date_added,
            },
            options=options,
        )

    def delete(
        self,
        list_id: int,
        contact_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a contact.

        Args:
            list_id: The list that the contact is in.
            contact_id: The contact to delete.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /lists/{list_id}/contacts/{contact_id}` is idempotent: it is repeated after a failure.
        """
        return self._client.call(_DELETE, path={"list_id": list_id, "contact_id": contact_id}, options=options)

    def copy(
        self,
        from_list_id: int,
        contact_id: int,
        to_list_id: int,
        *,
        options: Options | None = None,
    ) -> Contact:
        """Copy a contact to another contact list.

        The copy is a contact of its own, with its own `contact_id`; the original stays where it
        is.

        Args:
            from_list_id: The list that the contact is in.
            contact_id: The contact to copy.
            to_list_id: The list that gets the copy.
            options: Settings for this call only; see `Options`.

        Returns:
            The copy.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PUT /lists/{from_list_id}/contacts/{contact_id}/copy/{to_list_id}` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _COPY,
            path={"from_list_id": from_list_id, "contact_id": contact_id, "to_list_id": to_list_id},
            options=options,
        )

    def transfer(
        self,
        from_list_id: int,
        contact_id: int,
        to_list_id: int,
        *,
        options: Options | None = None,
    ) -> Contact:
        """Move a contact to another contact list.

        Use the `list_id` and `contact_id` of the reply from then on.

        Args:
            from_list_id: The list that the contact leaves.
            contact_id: The contact to move.
            to_list_id: The list that the contact goes to.
            options: Settings for this call only; see `Options`.

        Returns:
            The contact in its new list.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PUT /lists/{from_list_id}/contacts/{contact_id}/transfer/{to_list_id}` is unsafe: it is repeated only if nothing was done.
        """
        return self._client.call(
            _TRANSFER,
            path={"from_list_id": from_list_id, "contact_id": contact_id, "to_list_id": to_list_id},
            options=options,
        )

    def suggestions(
        self,
        *,
        options: Options | None = None,
    ) -> builtins.list[Contact]:
        """List contacts to suggest as recipients.

        The reply is one plain list, not divided into pages.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            The contacts.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /contact-suggestions` is safe: it is repeated after a failure.
        """
        return self._client.call(_SUGGESTIONS, options=options)


class AsyncContactsResource(AsyncResource):
    """The people in a contact list."""

    def list(
        self,
        list_id: int,
        *,
        page: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        updated_after: dt.datetime | UnsetType = UNSET,
        q: Mapping[str, object] | str | UnsetType = UNSET,
        order_by: Mapping[str, object] | str | UnsetType = UNSET,
        operator: Literal["AND", "OR"] | str | UnsetType = UNSET,
        options: Options | None = None,
    ) -> AsyncPages[Contact]:
        """List the contacts of a contact list.

        Args:
            list_id: The list.
            page: Number of the page, from 1.
            limit: Items on a page, 15 to 100.
            updated_after: Only contacts that changed after this time.
            q: Keep only the items whose fields hold these values: a mapping from field to
                value, or text such as `status:Sent,to:+61411111111`. Upper and lower case are
                the same.
            order_by: Sort by a field, `asc` or `desc`; a mapping from field to direction, or
                text such as `date:desc`.
            operator: Whether an item must match all pairs of `q` (`AND`) or any of them (`OR`).
                The API's default: `AND`.
            options: Settings for this call only; see `Options`.

        Returns:
            One page of contacts.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /lists/{list_id}/contacts` is safe: it is repeated after a failure.
        """
        return self._client.page(
            _LIST,
            path={"list_id": list_id},
            query={
                "page": page,
                "limit": limit,
                "updated_after": updated_after,
                "q": q,
                "order_by": order_by,
                "operator": operator,
            },
            options=options,
        )

    async def create(
        self,
        list_id: int,
        *,
        phone_number: str | UnsetType = UNSET,
        first_name: str | UnsetType = UNSET,
        last_name: str | UnsetType = UNSET,
        organization_name: str | None | UnsetType = UNSET,
        email: str | None | UnsetType = UNSET,
        fax_number: str | UnsetType = UNSET,
        address_line_1: str | None | UnsetType = UNSET,
        address_line_2: str | None | UnsetType = UNSET,
        address_city: str | None | UnsetType = UNSET,
        address_state: str | None | UnsetType = UNSET,
        address_postal_code: str | None | UnsetType = UNSET,
        address_country: str | UnsetType = UNSET,
        custom_1: str | UnsetType = UNSET,
        custom_2: str | UnsetType = UNSET,
        custom_3: str | UnsetType = UNSET,
        custom_4: str | UnsetType = UNSET,
        date_added: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Contact:
        """Add a contact to a contact list.

        Needs at least one of `phone_number`, `email` and `fax_number`.

        Args:
            list_id: The list that gets the contact.
            phone_number: Where text messages and calls go.
            first_name: First name.
            last_name: Last name.
            organization_name: Where the contact works.
            email: Where emails go.
            fax_number: Where faxes go.
            address_line_1: Street and number.
            address_line_2: More of the address, such as a flat or floor.
            address_city: City or town.
            address_state: State or province.
            address_postal_code: Postal code.
            address_country: Country of the address.
            custom_1: Text of your own.
            custom_2: Text of your own.
            custom_3: Text of your own.
            custom_4: Text of your own.
            date_added: When the contact was added; now if left out.
            options: Settings for this call only; see `Options`.

        Returns:
            The new contact.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `POST /lists/{list_id}/contacts` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _CREATE,
            path={"list_id": list_id},
            body={
                "phone_number": phone_number,
                "first_name": first_name,
                "last_name": last_name,
                "organization_name": organization_name,
                "email": email,
                "fax_number": fax_number,
                "address_line_1": address_line_1,
                "address_line_2": address_line_2,
                "address_city": address_city,
                "address_state": address_state,
                "address_postal_code": address_postal_code,
                "address_country": address_country,
                "custom_1": custom_1,
                "custom_2": custom_2,
                "custom_3": custom_3,
                "custom_4": custom_4,
                "date_added": date_added,
            },
            options=options,
        )

    async def get(
        self,
        list_id: int,
        contact_id: int,
        *,
        options: Options | None = None,
    ) -> Contact:
        """Get a contact.

        Args:
            list_id: The list that the contact is in.
            contact_id: The contact.
            options: Settings for this call only; see `Options`.

        Returns:
            The contact.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /lists/{list_id}/contacts/{contact_id}` is safe: it is repeated after a failure.
        """
        return await self._client.call(_GET, path={"list_id": list_id, "contact_id": contact_id}, options=options)

    async def update(
        self,
        list_id: int,
        contact_id: int,
        *,
        phone_number: str | UnsetType = UNSET,
        first_name: str | UnsetType = UNSET,
        last_name: str | UnsetType = UNSET,
        organization_name: str | None | UnsetType = UNSET,
        email: str | None | UnsetType = UNSET,
        fax_number: str | UnsetType = UNSET,
        address_line_1: str | None | UnsetType = UNSET,
        address_line_2: str | None | UnsetType = UNSET,
        address_city: str | None | UnsetType = UNSET,
        address_state: str | None | UnsetType = UNSET,
        address_postal_code: str | None | UnsetType = UNSET,
        address_country: str | UnsetType = UNSET,
        custom_1: str | UnsetType = UNSET,
        custom_2: str | UnsetType = UNSET,
        custom_3: str | UnsetType = UNSET,
        custom_4: str | UnsetType = UNSET,
        date_added: dt.datetime | UnsetType = UNSET,
        options: Options | None = None,
    ) -> Contact:
        """Change a contact.

        No field is required.

        Args:
            list_id: The list that the contact is in.
            contact_id: The contact to change.
            phone_number: Where text messages and calls go.
            first_name: First name.
            last_name: Last name.
            organization_name: Where the contact works.
            email: Where emails go.
            fax_number: Where faxes go.
            address_line_1: Street and number.
            address_line_2: More of the address, such as a flat or floor.
            address_city: City or town.
            address_state: State or province.
            address_postal_code: Postal code.
            address_country: Country of the address.
            custom_1: Text of your own.
            custom_2: Text of your own.
            custom_3: Text of your own.
            custom_4: Text of your own.
            date_added: When the contact was added; now if left out.
            options: Settings for this call only; see `Options`.

        Returns:
            The contact as it is now.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `PUT /lists/{list_id}/contacts/{contact_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(
            _UPDATE,
            path={"list_id": list_id, "contact_id": contact_id},
            body={
                "phone_number": phone_number,
                "first_name": first_name,
                "last_name": last_name,
                "organization_name": organization_name,
                "email": email,
                "fax_number": fax_number,
                "address_line_1": address_line_1,
                "address_line_2": address_line_2,
                "address_city": address_city,
                "address_state": address_state,
                "address_postal_code": address_postal_code,
                "address_country": address_country,
                "custom_1": custom_1,
                "custom_2": custom_2,
                "custom_3": custom_3,
                "custom_4": custom_4,
                "date_added": date_added,
            },
            options=options,
        )

    async def delete(
        self,
        list_id: int,
        contact_id: int,
        *,
        options: Options | None = None,
    ) -> None:
        """Delete a contact.

        Args:
            list_id: The list that the contact is in.
            contact_id: The contact to delete.
            options: Settings for this call only; see `Options`.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `DELETE /lists/{list_id}/contacts/{contact_id}` is idempotent: it is repeated after a failure.
        """
        return await self._client.call(_DELETE, path={"list_id": list_id, "contact_id": contact_id}, options=options)

    async def copy(
        self,
        from_list_id: int,
        contact_id: int,
        to_list_id: int,
        *,
        options: Options | None = None,
    ) -> Contact:
        """Copy a contact to another contact list.

        The copy is a contact of its own, with its own `contact_id`; the original stays where it
        is.

        Args:
            from_list_id: The list that the contact is in.
            contact_id: The contact to copy.
            to_list_id: The list that gets the copy.
            options: Settings for this call only; see `Options`.

        Returns:
            The copy.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PUT /lists/{from_list_id}/contacts/{contact_id}/copy/{to_list_id}` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _COPY,
            path={"from_list_id": from_list_id, "contact_id": contact_id, "to_list_id": to_list_id},
            options=options,
        )

    async def transfer(
        self,
        from_list_id: int,
        contact_id: int,
        to_list_id: int,
        *,
        options: Options | None = None,
    ) -> Contact:
        """Move a contact to another contact list.

        Use the `list_id` and `contact_id` of the reply from then on.

        Args:
            from_list_id: The list that the contact leaves.
            contact_id: The contact to move.
            to_list_id: The list that the contact goes to.
            options: Settings for this call only; see `Options`.

        Returns:
            The contact in its new list.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            OutcomeUnknownError: The response was lost, or its status, such as 502, leaves open
                what happened; the call may have been carried out and is not repeated.
            APIConnectionError: No response arrived.

        `PUT /lists/{from_list_id}/contacts/{contact_id}/transfer/{to_list_id}` is unsafe: it is repeated only if nothing was done.
        """
        return await self._client.call(
            _TRANSFER,
            path={"from_list_id": from_list_id, "contact_id": contact_id, "to_list_id": to_list_id},
            options=options,
        )

    async def suggestions(
        self,
        *,
        options: Options | None = None,
    ) -> builtins.list[Contact]:
        """List contacts to suggest as recipients.

        The reply is one plain list, not divided into pages.

        ClickSend's own client 6.0.2 lacks this operation.

        Args:
            options: Settings for this call only; see `Options`.

        Returns:
            The contacts.

        Raises:
            APIStatusError: The response has an error status; 400, 401, 403, 404, 405, 429, 500
                have classes of their own.
            ApplicationError: The response's own code says that the call failed.
            APIConnectionError: No response arrived.

        `GET /contact-suggestions` is safe: it is repeated after a failure.
        """
        return await self._client.call(_SUGGESTIONS, options=options)
