from django.conf import settings
from django.db import models
from django.db.models import Q


class Toy(models.Model):
    name = models.CharField(max_length=80)
    min_age = models.PositiveSmallIntegerField(default=3)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Loan(models.Model):
    toy = models.ForeignKey(Toy, on_delete=models.CASCADE, related_name="loans")
    family = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="loans")
    taken_at = models.DateTimeField(auto_now_add=True)
    returned_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-taken_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["toy"], condition=Q(returned_at=None), name="toy_lent_once"),
        ]
