from django.conf import settings
from django.db import models


class Hut(models.Model):
    keeper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="huts"
    )
    name = models.CharField(max_length=80)
    altitude = models.PositiveSmallIntegerField(default=1800)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Camera(models.Model):
    hut = models.ForeignKey(Hut, on_delete=models.CASCADE, related_name="cameras")
    label = models.CharField(max_length=60)
    url = models.URLField(max_length=300)

    class Meta:
        ordering = ["label", "pk"]
