from django.conf import settings
from django.db import models


class Beach(models.Model):
    name = models.CharField(max_length=80, unique=True)

    def __str__(self):
        return self.name


class Guard(models.Model):
    class Role(models.TextChoices):
        TOWER = "tower", "Tower"
        BOAT = "boat", "Boat"

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    role = models.CharField(max_length=10, choices=Role.choices, default=Role.TOWER)


class Shift(models.Model):
    guard = models.ForeignKey(Guard, related_name="shifts", on_delete=models.CASCADE)
    beach = models.ForeignKey(Beach, related_name="shifts", on_delete=models.CASCADE)
    day = models.DateField()
    remark = models.CharField(max_length=200, blank=True)
