import uuid

from django.conf import settings
from django.db import models


class TaxReturn(models.Model):
    reference = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    filer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tax_returns")
    year = models.PositiveSmallIntegerField()
    income = models.DecimalField(max_digits=12, decimal_places=2)
    filed_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-year"]
        constraints = [models.UniqueConstraint(fields=["filer", "year"], name="one_return_a_year")]
