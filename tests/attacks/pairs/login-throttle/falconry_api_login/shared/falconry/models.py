from django.conf import settings
from django.db import models


class Falcon(models.Model):
    falconer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="falcons")
    name = models.CharField(max_length=40)
    ring = models.CharField(max_length=20, unique=True)

    class Meta:
        ordering = ["name", "pk"]


class Weighing(models.Model):
    falcon = models.ForeignKey(Falcon, on_delete=models.CASCADE, related_name="weighings")
    grams = models.PositiveIntegerField()
    on = models.DateField(auto_now_add=True)
