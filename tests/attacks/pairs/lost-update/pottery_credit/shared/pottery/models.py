from django.conf import settings
from django.db import models


class Potter(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="potter"
    )
    credit = models.PositiveIntegerField(default=0)


class Kiln(models.Model):
    name = models.CharField(max_length=40)
    credit_per_firing = models.PositiveIntegerField()
    broken = models.BooleanField(default=False)

    class Meta:
        ordering = ["name"]


class Firing(models.Model):
    potter = models.ForeignKey(Potter, on_delete=models.CASCADE, related_name="firings")
    kiln = models.ForeignKey(Kiln, on_delete=models.PROTECT)
    day = models.DateField()

    class Meta:
        ordering = ["day", "pk"]
