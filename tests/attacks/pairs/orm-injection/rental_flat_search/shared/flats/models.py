from django.conf import settings
from django.db import models


class Landlord(models.Model):
    name = models.CharField(max_length=80)
    mobile = models.CharField(max_length=30)
    bank_account = models.CharField(max_length=34)

    def __str__(self):
        return self.name


class Flat(models.Model):
    landlord = models.ForeignKey(Landlord, on_delete=models.CASCADE, related_name="flats")
    street = models.CharField(max_length=80)
    town = models.CharField(max_length=60)
    rooms = models.PositiveSmallIntegerField()
    rent = models.PositiveIntegerField()
    has_lift = models.BooleanField(default=False)
    is_offered = models.BooleanField(default=True)

    class Meta:
        ordering = ["rent", "pk"]

    def __str__(self):
        return f"{self.street}, {self.town}"


class SavedSearch(models.Model):
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="flat_searches"
    )
    name = models.CharField(max_length=60)
    town = models.CharField(max_length=60)

    class Meta:
        ordering = ["name", "pk"]
