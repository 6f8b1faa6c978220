from django.conf import settings
from django.db import models


class PriceRule(models.Model):
    shop = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="price_rules")
    name = models.CharField(max_length=60)
    formula = models.CharField(max_length=120, help_text="For example: 4 + pages * 0.08")

    def __str__(self):
        return self.name
