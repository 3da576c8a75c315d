"""Tests of a client whose server or connection fails, over everything that sends."""
