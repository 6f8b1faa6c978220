from django.conf import settings
from django.db import models


class Kiln(models.Model):
    name = models.CharField(max_length=40)

    class Meta:
        ordering = ["name", "pk"]


class Firing(models.Model):
    kiln = models.ForeignKey(Kiln, on_delete=models.CASCADE, related_name="firings")
    potter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="firings")
    cone = models.CharField(max_length=4)
    on = models.DateField()
