from django.conf import settings
from django.db import models


class Studio(models.Model):
    name = models.CharField(max_length=80)

    def __str__(self):
        return self.name


class Trainer(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="trainer")
    studio = models.ForeignKey(Studio, models.CASCADE, related_name="trainers")


class Membership(models.Model):
    studio = models.ForeignKey(Studio, models.CASCADE, related_name="memberships")
    full_name = models.CharField(max_length=120)
    phone = models.CharField(max_length=30)
    valid_until = models.DateField()
