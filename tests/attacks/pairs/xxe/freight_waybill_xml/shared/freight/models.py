from django.conf import settings
from django.db import models


class Waybill(models.Model):
    shipper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="waybills"
    )
    reference = models.CharField(max_length=40)
    consignee = models.CharField(max_length=120)
    kilograms = models.PositiveIntegerField()
    remark = models.TextField(blank=True, max_length=4000)
    received = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["shipper", "reference"], name="one_per_reference")
        ]

    def __str__(self):
        return self.reference
