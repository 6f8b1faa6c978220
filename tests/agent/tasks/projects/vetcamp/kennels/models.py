from django.conf import settings
from django.db import models
from django.urls import reverse


class Branch(models.Model):
    name = models.CharField(max_length=80, unique=True)
    city = models.CharField(max_length=60)
    address = models.CharField(max_length=200, blank=True)
    phone = models.CharField(max_length=30, blank=True)
    manager = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="managed_branches",
    )
    opened_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "branches"

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("kennels:branch_detail", args=[self.pk])


class Kennel(models.Model):
    class Size(models.TextChoices):
        SMALL = "S", "Small"
        MEDIUM = "M", "Medium"
        LARGE = "L", "Large"

    branch = models.ForeignKey(Branch, on_delete=models.CASCADE, related_name="kennels")
    number = models.PositiveIntegerField()
    size = models.CharField(max_length=1, choices=Size.choices, default=Size.MEDIUM)
    daily_rate = models.DecimalField(max_digits=7, decimal_places=2)
    is_heated = models.BooleanField(default=False)
    in_service = models.BooleanField(default=True)

    class Meta:
        ordering = ["branch__name", "number"]
        constraints = [
            models.UniqueConstraint(fields=["branch", "number"], name="kennel_number_in_branch"),
        ]

    def __str__(self):
        return f"{self.branch.name} #{self.number}"
