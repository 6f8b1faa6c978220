from django.conf import settings
from django.db import models


class Walker(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    nickname = models.CharField(max_length=40)

    def __str__(self):
        return f"{self.nickname} <{self.user.email}>"


class Walk(models.Model):
    title = models.CharField(max_length=100)
    starts_at = models.DateTimeField()
    places = models.PositiveSmallIntegerField(default=15)

    class Meta:
        ordering = ["starts_at", "id"]

    def __str__(self):
        return self.title


class Registration(models.Model):
    walk = models.ForeignKey(Walk, on_delete=models.CASCADE, related_name="registrations")
    walker = models.ForeignKey(Walker, on_delete=models.CASCADE, related_name="registrations")
    brings_dog = models.BooleanField(default=False)

    class Meta:
        ordering = ["id"]
        constraints = [models.UniqueConstraint(fields=["walk", "walker"], name="walker_registers_once")]
