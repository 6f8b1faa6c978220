from django.conf import settings
from django.db import models


class Quay(models.Model):
    name = models.CharField(max_length=60)

    def __str__(self):
        return self.name


class Mooring(models.Model):
    quay = models.ForeignKey(Quay, on_delete=models.CASCADE, related_name="moorings")
    berth = models.PositiveSmallIntegerField()
    skipper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="moorings"
    )
    boat_name = models.CharField(max_length=60)
    contact_email = models.EmailField()
    contact_phone = models.CharField(max_length=30, blank=True)
