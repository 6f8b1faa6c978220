"""Where the target runs: found, isolated, with databases of its own, and gone afterwards."""

from django_pro.sandbox.project import Project, find_project, find_root
from django_pro.sandbox.session import Sandbox

__all__ = ["Project", "Sandbox", "find_project", "find_root"]
