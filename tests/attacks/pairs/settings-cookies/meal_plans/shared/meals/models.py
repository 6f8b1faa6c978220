from django.conf import settings
from django.db import models


class Meal(models.Model):
    eater = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="meals")
    day = models.DateField()
    dish = models.CharField(max_length=80)

    class Meta:
        ordering = ["day", "pk"]
