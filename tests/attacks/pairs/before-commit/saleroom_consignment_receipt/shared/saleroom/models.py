from django.conf import settings
from django.db import models


class Sale(models.Model):
    title = models.CharField(max_length=80)
    held_on = models.DateField()
    lots_at_most = models.PositiveSmallIntegerField(default=200)

    def __str__(self):
        return self.title


class Consignment(models.Model):
    sale = models.ForeignKey(Sale, on_delete=models.CASCADE, related_name="consignments")
    consignor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    brought_at = models.DateTimeField(auto_now_add=True)


class Lot(models.Model):
    consignment = models.ForeignKey(Consignment, on_delete=models.CASCADE, related_name="lots")
    title = models.CharField(max_length=120)
    reserve = models.PositiveIntegerField(default=0)
