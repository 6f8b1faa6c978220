from django.db import models


class Household(models.Model):
    name = models.CharField(max_length=80)
    address = models.CharField(max_length=160)
    people = models.PositiveSmallIntegerField()
    needs = models.TextField(blank=True)

    class Meta:
        ordering = ["name"]


class Visit(models.Model):
    household = models.ForeignKey(Household, on_delete=models.CASCADE, related_name="visits")
    day = models.DateField()
    kilos = models.DecimalField(max_digits=6, decimal_places=2)

    class Meta:
        ordering = ["-day"]


class OpeningHour(models.Model):
    weekday = models.PositiveSmallIntegerField()
    opens = models.TimeField()
    closes = models.TimeField()

    class Meta:
        ordering = ["weekday", "opens"]
