from django.conf import settings
from django.db import models


class Firm(models.Model):
    name = models.CharField(max_length=80)


class Membership(models.Model):
    firm = models.ForeignKey(Firm, on_delete=models.CASCADE, related_name="memberships")
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="membership"
    )


class Matter(models.Model):
    firm = models.ForeignKey(Firm, on_delete=models.CASCADE, related_name="matters")
    reference = models.CharField(max_length=30)
    client_name = models.CharField(max_length=120)

    class Meta:
        ordering = ["reference", "pk"]


class TimeEntry(models.Model):
    matter = models.ForeignKey(Matter, on_delete=models.CASCADE, related_name="entries")
    fee_earner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    day = models.DateField()
    minutes = models.PositiveIntegerField()
    narrative = models.CharField(max_length=200)

    class Meta:
        ordering = ["-day", "-pk"]
