from django.conf import settings
from django.db import models


class Claim(models.Model):
    class State(models.TextChoices):
        OPEN = "open", "being looked for"
        FOUND = "found", "ready at the desk"
        WITHDRAWN = "withdrawn", "withdrawn"

    traveller = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="lost_claims")
    what = models.CharField(max_length=120)
    line = models.CharField("bus line", max_length=10)
    lost_on = models.DateField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)

    class Meta:
        ordering = ["-lost_on", "-pk"]

    def __str__(self):
        return self.what
