from django.conf import settings
from django.db import models


class PriceRule(models.Model):
    dealer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="price_rules"
    )
    tile = models.CharField(max_length=60)
    formula = models.CharField(max_length=200, help_text="With width and height in metres.")

    class Meta:
        ordering = ["tile", "pk"]

    def __str__(self):
        return self.tile
