"""Where the target runs: found, isolated, with databases of its own, and gone afterwards."""

from django_pro.sandbox.answers import answer_of
from django_pro.sandbox.project import (
    Project,
    find_interpreter,
    find_project,
    find_root,
    module_of,
    place_of,
    source_folders,
)
from django_pro.sandbox.session import Sandbox

__all__ = [
    "Project",
    "Sandbox",
    "answer_of",
    "find_interpreter",
    "find_project",
    "find_root",
    "module_of",
    "place_of",
    "source_folders",
]
