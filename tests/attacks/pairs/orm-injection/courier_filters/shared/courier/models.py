from django.conf import settings
from django.db import models


class Zone(models.Model):
    name = models.CharField(max_length=40, unique=True)

    def __str__(self):
        return self.name


class Rider(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    nickname = models.CharField(max_length=40)
    zone = models.ForeignKey(Zone, on_delete=models.PROTECT, related_name="riders")
    cargo_bike = models.BooleanField(default=False)
    on_duty = models.BooleanField(default=True)

    class Meta:
        ordering = ["nickname"]


class Rating(models.Model):
    rider = models.ForeignKey(Rider, on_delete=models.CASCADE, related_name="ratings")
    stars = models.PositiveSmallIntegerField()
