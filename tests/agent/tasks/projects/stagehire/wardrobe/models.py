from django.db import models
from django.urls import reverse


class Era(models.Model):
    """Victorian, the twenties, far future..."""

    name = models.CharField(max_length=40, unique=True)
    from_year = models.SmallIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["from_year", "name"]

    def __str__(self):
        return self.name


class Production(models.Model):
    """A play or an opera that a costume was made for."""

    title = models.CharField(max_length=120)
    theatre = models.CharField(max_length=120, blank=True)
    year = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["title"]

    def __str__(self):
        return f"{self.title} ({self.year})"


class Costume(models.Model):
    class Condition(models.TextChoices):
        GOOD = "good", "Good"
        WORN = "worn", "Worn"
        BROKEN = "broken", "Needs a repair"

    name = models.CharField(max_length=120)
    era = models.ForeignKey(Era, on_delete=models.PROTECT, related_name="costumes")
    productions = models.ManyToManyField(Production, related_name="costumes", blank=True)
    size = models.CharField(max_length=6)
    day_rate = models.DecimalField(max_digits=6, decimal_places=2)
    condition = models.CharField(
        max_length=8, choices=Condition.choices, default=Condition.GOOD
    )
    is_retired = models.BooleanField(default=False)
    tag = models.CharField(max_length=12, unique=True)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return f"{self.name} ({self.size})"

    def get_absolute_url(self):
        return reverse("wardrobe:costume", args=[self.pk])


class Repair(models.Model):
    costume = models.ForeignKey(Costume, on_delete=models.CASCADE, related_name="repairs")
    what = models.CharField(max_length=200)
    reported_on = models.DateField()
    done_on = models.DateField(null=True, blank=True)
    cost = models.DecimalField(max_digits=6, decimal_places=2, default=0)

    class Meta:
        ordering = ["-reported_on", "-pk"]

    def __str__(self):
        return self.what
