from django.db import models
from django.db.models.expressions import RawSQL


class ExhibitManager(models.Manager):
    def ranked(self, term):
        """Public exhibits, those that carry the term first."""
        hits = RawSQL("CASE WHEN title LIKE %s THEN 1 ELSE 0 END", [f"%{term}%"])
        return self.filter(is_public=True).annotate(hits=hits).order_by("-hits", "pk")
