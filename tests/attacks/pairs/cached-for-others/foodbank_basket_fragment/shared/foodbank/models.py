from django.conf import settings
from django.db import models


class Household(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="household")
    people = models.PositiveSmallIntegerField(default=1)
    diet = models.CharField(max_length=120, blank=True)


class Item(models.Model):
    name = models.CharField(max_length=80)
    in_stock = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["name"]


class Wish(models.Model):
    household = models.ForeignKey(Household, on_delete=models.CASCADE, related_name="wishes")
    item = models.ForeignKey(Item, on_delete=models.CASCADE)
    amount = models.PositiveSmallIntegerField(default=1)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["household", "item"], name="one_wish_per_item")]
