from django.conf import settings
from django.db import models


class Menu(models.Model):
    name = models.CharField(max_length=80)
    portions_a_day = models.PositiveIntegerField()


class CateringOrder(models.Model):
    client = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="catering_orders")
    menu = models.ForeignKey(Menu, on_delete=models.PROTECT, related_name="orders")
    day = models.DateField()
    portions = models.PositiveIntegerField()
