from django.conf import settings
from django.db import models


class Guest(models.Model):
    class Answer(models.TextChoices):
        WAITING = "waiting", "No answer yet"
        COMES = "comes", "Comes"
        REGRETS = "regrets", "Can't come"

    couple = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="guests"
    )
    name = models.CharField(max_length=80)
    answer = models.CharField(max_length=8, choices=Answer, default=Answer.WAITING)
    diet = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name
