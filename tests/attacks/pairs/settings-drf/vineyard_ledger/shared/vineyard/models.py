from django.db import models


class Buyer(models.Model):
    name = models.CharField(max_length=80)
    tax_number = models.CharField(max_length=30)
    phone = models.CharField(max_length=30, blank=True)

    class Meta:
        ordering = ["name"]


class Wine(models.Model):
    name = models.CharField(max_length=80)
    year = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["name", "year"]


class Delivery(models.Model):
    buyer = models.ForeignKey(Buyer, on_delete=models.PROTECT, related_name="deliveries")
    wine = models.ForeignKey(Wine, on_delete=models.PROTECT)
    bottles = models.PositiveIntegerField()
    on = models.DateField()

    class Meta:
        ordering = ["-on", "-pk"]
