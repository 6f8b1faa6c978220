from django.conf import settings
from django.db import models


class Keeper(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="keeper"
    )
    phone = models.CharField(max_length=30, blank=True)
    mail_reminders = models.BooleanField(default=True)


class Animal(models.Model):
    keeper = models.ForeignKey(Keeper, on_delete=models.CASCADE, related_name="animals")
    name = models.CharField(max_length=60)
    species = models.CharField(max_length=60)

    class Meta:
        ordering = ["name", "pk"]


class Visit(models.Model):
    animal = models.ForeignKey(Animal, on_delete=models.CASCADE, related_name="visits")
    at = models.DateTimeField()
    reason = models.CharField(max_length=200)
    is_cancelled = models.BooleanField(default=False)

    class Meta:
        ordering = ["-at", "-pk"]
