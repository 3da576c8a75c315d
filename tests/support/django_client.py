"""A Django application without a project, for the examples of the documentation."""

from __future__ import annotations

import sys
from types import ModuleType

import django
import pytest
from django import conf
from django.test import Client
from django.urls import clear_url_caches


def django_client(urls: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Client:
    """Django's own test client, for an application with the `urlpatterns` of a module."""
    if not conf.settings.configured:
        database = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
        conf.settings.configure(SECRET_KEY="x", ALLOWED_HOSTS=["testserver"], DATABASES={"default": database})
        django.setup()
    clear_url_caches()
    monkeypatch.setitem(sys.modules, urls.__name__, urls)
    monkeypatch.setattr(conf.settings, "ROOT_URLCONF", urls.__name__, raising=False)
    return Client(enforce_csrf_checks=True)
