from django.db import models


class Venue(models.Model):
    name = models.CharField(max_length=120)
    city = models.CharField(max_length=80)
    street = models.CharField(max_length=120, blank=True)
    website = models.URLField(blank=True)
    # What we pay for an evening: only for the office
    rent = models.DecimalField(max_digits=8, decimal_places=2, default=0)

    class Meta:
        ordering = ["city", "name"]

    def __str__(self):
        return f"{self.name}, {self.city}"


class Hall(models.Model):
    venue = models.ForeignKey(Venue, on_delete=models.CASCADE, related_name="halls")
    name = models.CharField(max_length=80)
    capacity = models.PositiveIntegerField()

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(fields=["venue", "name"], name="hall_name_in_venue"),
        ]

    def __str__(self):
        return self.name
