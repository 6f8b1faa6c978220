from django.conf import settings
from django.db import models


class Member(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="member"
    )
    name = models.CharField(max_length=80)
    phone = models.CharField(max_length=30, blank=True)
    suspended = models.BooleanField(default=False)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class GymClass(models.Model):
    title = models.CharField(max_length=80)
    trainer = models.CharField(max_length=80)
    starts = models.DateTimeField()

    class Meta:
        ordering = ["starts", "pk"]

    def __str__(self):
        return self.title
