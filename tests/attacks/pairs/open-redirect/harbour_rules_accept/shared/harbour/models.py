from django.conf import settings
from django.db import models


class Berth(models.Model):
    pontoon = models.CharField(max_length=2)
    number = models.PositiveSmallIntegerField()
    length = models.DecimalField(max_digits=4, decimal_places=1)

    class Meta:
        ordering = ["pontoon", "number", "pk"]

    def __str__(self):
        return f"{self.pontoon}{self.number}"


class Acceptance(models.Model):
    skipper = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    accepted_at = models.DateTimeField(auto_now_add=True)
