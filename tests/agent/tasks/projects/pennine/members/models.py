from django.conf import settings
from django.db import models
from django.urls import reverse

from core.models import Stamped


class Interest(Stamped):
    name = models.CharField(max_length=60, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Member(Stamped):
    class Kind(models.TextChoices):
        FULL = "full", "Full"
        FAMILY = "family", "Family"
        JUNIOR = "junior", "Junior"
        HONORARY = "honorary", "Honorary"

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="member"
    )
    number = models.CharField("membership number", max_length=8, unique=True)
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.FULL)
    joined_on = models.DateField()
    phone = models.CharField(max_length=20, blank=True)
    town = models.CharField(max_length=80, blank=True)
    sponsor = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="sponsored"
    )
    interests = models.ManyToManyField(Interest, blank=True, related_name="members")
    in_directory = models.BooleanField("show in the directory", default=True)

    class Meta:
        ordering = ["number"]

    def __str__(self):
        return f"{self.number} {self.name}"

    @property
    def name(self):
        return self.user.get_full_name() or self.user.get_username()

    def get_absolute_url(self):
        return reverse("members:directory")


class Payment(Stamped):
    class Method(models.TextChoices):
        CASH = "cash", "Cash"
        TRANSFER = "transfer", "Bank transfer"
        DEBIT = "debit", "Direct debit"

    member = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="payments")
    year = models.PositiveSmallIntegerField()
    amount = models.DecimalField(max_digits=7, decimal_places=2)
    method = models.CharField(max_length=12, choices=Method.choices)
    paid_on = models.DateField()

    class Meta:
        ordering = ["-year", "-paid_on"]

    def __str__(self):
        return f"{self.year} {self.amount} {self.get_method_display()}"
