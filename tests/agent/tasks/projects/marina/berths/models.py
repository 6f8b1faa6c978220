from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone


class Pier(models.Model):
    code = models.CharField(max_length=3, unique=True)
    name = models.CharField(max_length=60)
    has_power = models.BooleanField(default=True)

    class Meta:
        ordering = ["code"]

    def __str__(self):
        return self.code


class Berth(models.Model):
    class Tariff(models.TextChoices):
        SMALL = "S", "small"
        MEDIUM = "M", "medium"
        LARGE = "L", "large"

    pier = models.ForeignKey(Pier, on_delete=models.CASCADE, related_name="berths")
    number = models.PositiveSmallIntegerField()
    length = models.DecimalField("length in m", max_digits=4, decimal_places=1)
    tariff = models.CharField(max_length=1, choices=Tariff)

    class Meta:
        ordering = ["pier", "number"]
        constraints = [
            models.UniqueConstraint(fields=["pier", "number"], name="berth_number_of_pier"),
        ]

    def __str__(self):
        return f"{self.pier.code}{self.number}"


class Boat(models.Model):
    class Kind(models.TextChoices):
        SAIL = "sail", "sailing boat"
        MOTOR = "motor", "motor boat"
        OTHER = "other", "other"

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="boats"
    )
    name = models.CharField(max_length=60)
    country = models.CharField(max_length=2, blank=True)
    registration = models.CharField(max_length=20)
    kind = models.CharField(max_length=5, choices=Kind, default=Kind.SAIL)
    length = models.DecimalField("length in m", max_digits=4, decimal_places=1)
    insured_until = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("berths:boat-detail", args=[self.pk])

    @property
    def days_insured(self):
        return (self.insured_until - timezone.localdate()).days

    @property
    def skipper(self):
        """Who is to be called, the first one by name when there are several."""
        return self.crew.filter(skipper=True).order_by("name", "pk").first()


class CrewMember(models.Model):
    boat = models.ForeignKey(Boat, on_delete=models.CASCADE, related_name="crew")
    name = models.CharField(max_length=80)
    phone = models.CharField(max_length=30, blank=True)
    skipper = models.BooleanField(default=False)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name
