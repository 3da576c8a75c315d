"""Tests of the generated Python client at work, over real HTTP on loopback."""
