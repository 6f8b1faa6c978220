from django.conf import settings
from django.db import models


class Drive(models.Model):
    town = models.CharField(max_length=80)
    held_on = models.DateField()

    class Meta:
        ordering = ["held_on", "pk"]


class Helper(models.Model):
    drive = models.ForeignKey(Drive, on_delete=models.CASCADE, related_name="helpers")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="helps")
    nickname = models.CharField(max_length=40)
    task = models.CharField(max_length=40)
    phone = models.CharField(max_length=30)
    birthday = models.DateField()
    blood_group = models.CharField(max_length=3)

    class Meta:
        ordering = ["nickname", "pk"]
        constraints = [models.UniqueConstraint(fields=["drive", "user"], name="helps_once")]
