"""Documentation of the Django, and of the packages, that a project has installed."""

from django_pro.agent.documentation.library import fetch, find, is_available, make, stored
from django_pro.agent.documentation.search import Passage

__all__ = ["Passage", "fetch", "find", "is_available", "make", "stored"]
