"""Documentation of the Django, and of the packages, that a project has installed."""

from django_pro.agent.documentation.library import available, fetch, make, search, shelf_of, stored
from django_pro.agent.documentation.ranking import Passage

__all__ = ["Passage", "available", "fetch", "make", "search", "shelf_of", "stored"]
