"""The part of django-pro that runs inside the target: standard library and Django only."""

import sys

AT_START = frozenset(sys.modules)
"""Modules that Python itself has loaded: a project's of the same name comes too late for them."""
