from django.conf import settings
from django.db import models


class Company(models.Model):
    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=100)

    def __str__(self):
        return self.title


class Crewing(models.Model):
    company = models.ForeignKey(Company, on_delete=models.CASCADE, related_name="crewings")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="crewings")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["company", "person"], name="one_crewing_each")]


class Vessel(models.Model):
    company = models.ForeignKey(Company, on_delete=models.CASCADE, related_name="vessels")
    name = models.CharField(max_length=80)
    imo = models.CharField(max_length=10)


class Inspection(models.Model):
    vessel = models.ForeignKey(Vessel, on_delete=models.CASCADE, related_name="inspections")
    held_on = models.DateField()
    inspector = models.CharField(max_length=80)
    deficiencies = models.TextField(blank=True)
