from django.contrib.auth.models import AbstractUser
from django.db import models


class Firm(models.Model):
    name = models.CharField(max_length=40)


class User(AbstractUser):
    firm = models.ForeignKey(Firm, null=True, blank=True, on_delete=models.CASCADE, related_name="users")


class Warehouse(models.Model):
    firm = models.ForeignKey(Firm, on_delete=models.CASCADE, related_name="warehouses")
    code = models.SlugField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["firm", "code"], name="code_in_firm")]


class Item(models.Model):
    warehouse = models.ForeignKey(Warehouse, on_delete=models.CASCADE, related_name="items")
    sku = models.CharField(max_length=20)
    amount = models.PositiveIntegerField(default=0)
