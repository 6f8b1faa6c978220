from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.utils import timezone


class Study(models.Model):
    code = models.SlugField(max_length=10, unique=True)
    title = models.CharField(max_length=150)
    lead = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="studies"
    )

    class Meta:
        verbose_name_plural = "studies"
        ordering = ["code"]

    def __str__(self):
        return self.code


class Freezer(models.Model):
    name = models.CharField(max_length=40, unique=True)
    room = models.CharField(max_length=20)

    def __str__(self):
        return self.name


class Box(models.Model):
    freezer = models.ForeignKey(Freezer, on_delete=models.PROTECT, related_name="boxes")
    label = models.CharField(max_length=30)

    class Meta:
        verbose_name_plural = "boxes"

    def __str__(self):
        return f"{self.freezer}/{self.label}"


class Sample(models.Model):
    class Kind(models.TextChoices):
        BLOOD = "blood"
        TISSUE = "tissue"
        SOIL = "soil"

    accession = models.CharField(max_length=16, unique=True, default="")
    study = models.ForeignKey(Study, on_delete=models.PROTECT, related_name="samples")
    box = models.ForeignKey(
        Box, null=True, blank=True, on_delete=models.SET_NULL, related_name="samples"
    )
    kind = models.CharField(max_length=10, choices=Kind.choices)
    collected_on = models.DateField()

    class Meta:
        ordering = ["accession"]

    def __str__(self):
        return self.accession


class Aliquot(models.Model):
    sample = models.ForeignKey(Sample, on_delete=models.CASCADE, related_name="aliquots")
    volume = models.DecimalField(
        "volume in µl", max_digits=8, decimal_places=2, validators=[MinValueValidator(0)]
    )
    used = models.BooleanField(default=False)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return f"{self.volume} µl of {self.sample}"


class CheckoutQuerySet(models.QuerySet):
    def running(self):
        return self.filter(returned_at__isnull=True)


class Checkout(models.Model):
    sample = models.ForeignKey(Sample, on_delete=models.CASCADE, related_name="checkouts")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="checkouts"
    )
    taken_at = models.DateTimeField(default=timezone.now)
    returned_at = models.DateTimeField(null=True, blank=True)

    objects = CheckoutQuerySet.as_manager()

    def __str__(self):
        return f"{self.sample} with {self.person}"
