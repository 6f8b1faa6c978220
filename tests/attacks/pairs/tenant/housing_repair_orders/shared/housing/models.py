from django.conf import settings
from django.db import models


class Landlord(models.Model):
    """An account; everything below belongs to one."""

    name = models.CharField(max_length=80)

    def __str__(self):
        return self.name


class Clerk(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="clerk")
    landlord = models.ForeignKey(Landlord, on_delete=models.CASCADE, related_name="clerks")


class Flat(models.Model):
    landlord = models.ForeignKey(Landlord, on_delete=models.CASCADE, related_name="flats")
    address = models.CharField(max_length=160)
    key_code = models.CharField(max_length=12)

    class Meta:
        ordering = ["address"]


class RepairOrder(models.Model):
    landlord = models.ForeignKey(Landlord, on_delete=models.CASCADE, related_name="orders")
    flat = models.ForeignKey(Flat, on_delete=models.CASCADE, related_name="orders")
    work = models.TextField(max_length=1000)
    done = models.BooleanField(default=False)

    class Meta:
        ordering = ["-pk"]
