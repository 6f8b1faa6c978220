from django.conf import settings
from django.db import models


class Quay(models.Model):
    name = models.CharField(max_length=60, unique=True)
    depth_cm = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Reading(models.Model):
    quay = models.ForeignKey(Quay, on_delete=models.CASCADE, related_name="readings")
    recorder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    level = models.SmallIntegerField(help_text="cm above chart datum")
    day = models.DateField()

    class Meta:
        ordering = ["-day", "-pk"]

    def __str__(self):
        return f"{self.quay} {self.level}"
