from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models


class Subscription(models.Model):
    class Grind(models.TextChoices):
        BEANS = "beans"
        FILTER = "filter"
        ESPRESSO = "espresso"

    PREFERENCES = ("grind", "bags", "doorstep_note")

    subscriber = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="subscription")
    grind = models.CharField(max_length=10, choices=Grind.choices, default=Grind.BEANS)
    bags = models.PositiveSmallIntegerField(default=1, validators=[MaxValueValidator(12)])
    doorstep_note = models.CharField(max_length=120, blank=True)
    discount_percent = models.PositiveSmallIntegerField(default=0, validators=[MaxValueValidator(100)])
