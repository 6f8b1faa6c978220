from django.conf import settings
from django.db import models


class Dog(models.Model):
    handler = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="dogs", on_delete=models.CASCADE)
    name = models.CharField(max_length=40)
    vaccinated = models.BooleanField(default=False)


class Trial(models.Model):
    field = models.CharField(max_length=80)
    is_open = models.BooleanField(default=True)


class Entry(models.Model):
    trial = models.ForeignKey(Trial, related_name="entries", on_delete=models.CASCADE)
    dog = models.ForeignKey(Dog, related_name="entries", on_delete=models.CASCADE)
    fee = models.PositiveSmallIntegerField(default=15)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["trial", "dog"], name="one_entry")]
