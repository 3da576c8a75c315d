"""The earlier names of what was renamed since a release, which modules keep as deprecated aliases."""

from __future__ import annotations

from generator.ir import Api, Model, NamedUnion

from .models import sendable
from .naming import class_name, client_class, dict_class, error_class


def earlier_names(api: Api) -> dict[str, dict[str, str]]:
    """The earlier names of each module, with today's."""
    types = {each.name: each for each in api.named.values()}
    sent = [each for each in api.type_aliases if _is_sent(types[each.target])]
    clients = {client_class(each.name): client_class(each.target) for each in api.client_aliases}
    bases = {f"{old}Error": f"{new}Error" for old, new in clients.items()}
    return {
        "models": {class_name(each.name): class_name(each.target) for each in api.type_aliases},
        "params": {dict_class(each.name): dict_class(each.target) for each in sent},
        "errors": {error_class(each.name): error_class(each.target) for each in api.error_aliases} | bases,
        "package": clients | {f"Async{old}": f"Async{new}" for old, new in clients.items()} | bases,
    }


def _is_sent(type_: object) -> bool:
    return bool(sendable(type_)) if isinstance(type_, Model) else isinstance(type_, NamedUnion) and type_.in_requests
