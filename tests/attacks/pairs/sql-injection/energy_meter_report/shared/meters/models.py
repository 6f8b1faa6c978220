from django.conf import settings
from django.db import models


class Meter(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="meters")
    serial = models.CharField(max_length=20, unique=True)
    city = models.CharField(max_length=60)


class Usage(models.Model):
    meter = models.ForeignKey(Meter, on_delete=models.CASCADE, related_name="usages")
    month = models.DateField()
    kwh = models.PositiveIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["meter", "month"], name="one_usage_a_month")]
