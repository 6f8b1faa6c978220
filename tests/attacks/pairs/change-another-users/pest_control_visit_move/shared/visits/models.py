from django.conf import settings
from django.db import models


class Home(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="homes"
    )
    street = models.CharField(max_length=80)
    town = models.CharField(max_length=60)

    def __str__(self):
        return f"{self.street}, {self.town}"


class Visit(models.Model):
    class Pest(models.TextChoices):
        WASPS = "wasps", "Wasps"
        MICE = "mice", "Mice"
        ANTS = "ants", "Ants"

    class State(models.TextChoices):
        PLANNED = "planned", "Planned"
        DONE = "done", "Done"
        CANCELLED = "cancelled", "Cancelled"

    home = models.ForeignKey(Home, on_delete=models.CASCADE, related_name="visits")
    pest = models.CharField(max_length=10, choices=Pest.choices)
    day = models.DateField()
    is_afternoon = models.BooleanField(default=False)
    state = models.CharField(max_length=10, choices=State.choices, default=State.PLANNED)
    report = models.TextField(blank=True)

    class Meta:
        ordering = ["day", "pk"]

    def __str__(self):
        return f"{self.get_pest_display()} at {self.home}"
