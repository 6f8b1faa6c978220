from django.conf import settings
from django.db import models


class Bread(models.Model):
    name = models.CharField(max_length=60)
    cents = models.PositiveIntegerField()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Subscription(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="subscriptions")
    bread = models.ForeignKey(Bread, on_delete=models.PROTECT)
    weekday = models.PositiveSmallIntegerField(default=5)
    active = models.BooleanField(default=True)
