from django.conf import settings
from django.db import models


class Apiary(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="apiaries")
    name = models.CharField(max_length=80)

    def __str__(self):
        return self.name


class Hive(models.Model):
    apiary = models.ForeignKey(Apiary, on_delete=models.CASCADE, related_name="hives")
    label = models.CharField(max_length=30)


class Inspection(models.Model):
    hive = models.ForeignKey(Hive, on_delete=models.CASCADE, related_name="inspections")
    day = models.DateField()
    queen_seen = models.BooleanField(default=False)
    remarks = models.TextField(blank=True, max_length=2000)

    class Meta:
        ordering = ["-day", "-pk"]
