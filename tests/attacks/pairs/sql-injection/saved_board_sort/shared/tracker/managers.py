from django.db import models
from django.db.models.expressions import RawSQL


class CardQuerySet(models.QuerySet):
    def sorted_by(self, expression):
        """By an expression over our columns, such as estimate - spent."""
        return self.annotate(rank=RawSQL(f"({expression})", [])).order_by("rank", "pk")
