from django.conf import settings
from django.db import models


class Camp(models.Model):
    name = models.CharField(max_length=100)
    beds_left = models.PositiveIntegerField()

    def __str__(self):
        return self.name


class Registration(models.Model):
    camp = models.ForeignKey(Camp, on_delete=models.PROTECT, related_name="registrations")
    parent = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    child_name = models.CharField(max_length=100)

    def __str__(self):
        return self.child_name
