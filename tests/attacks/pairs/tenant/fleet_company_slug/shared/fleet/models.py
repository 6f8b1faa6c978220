from django.conf import settings
from django.db import models


class Company(models.Model):
    name = models.CharField(max_length=100)
    slug = models.SlugField(unique=True)
    members = models.ManyToManyField(
        settings.AUTH_USER_MODEL, through="Membership", related_name="companies"
    )

    class Meta:
        verbose_name_plural = "companies"
        ordering = ["name"]

    def __str__(self):
        return self.name


class Membership(models.Model):
    company = models.ForeignKey(Company, on_delete=models.CASCADE)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company", "user"], name="member_once"),
        ]

    def __str__(self):
        return f"{self.user} at {self.company}"


class Vehicle(models.Model):
    company = models.ForeignKey(Company, on_delete=models.CASCADE, related_name="vehicles")
    plate = models.CharField(max_length=12)
    model_name = models.CharField(max_length=80)
    mileage = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["plate", "pk"]

    def __str__(self):
        return self.plate
