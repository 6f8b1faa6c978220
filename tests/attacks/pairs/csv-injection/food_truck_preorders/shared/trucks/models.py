from django.conf import settings
from django.db import models


class Truck(models.Model):
    name = models.CharField(max_length=80)
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="trucks", on_delete=models.CASCADE)


class Preorder(models.Model):
    truck = models.ForeignKey(Truck, related_name="preorders", on_delete=models.CASCADE)
    guest = models.CharField(max_length=80)
    portions = models.PositiveSmallIntegerField(default=1)
    wish = models.CharField(max_length=200, blank=True)
    at = models.DateTimeField(auto_now_add=True)
