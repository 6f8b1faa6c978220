from django.db import models


class Operator(models.Model):
    name = models.CharField(max_length=80, unique=True)
    website = models.URLField(blank=True)
    support_phone = models.CharField(max_length=20, blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Amenity(models.Model):
    name = models.CharField(max_length=40, unique=True)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "amenities"

    def __str__(self):
        return self.name


class Site(models.Model):
    name = models.CharField(max_length=80)
    slug = models.SlugField(unique=True)
    operator = models.ForeignKey(Operator, on_delete=models.PROTECT, related_name="sites")
    amenities = models.ManyToManyField(Amenity, blank=True, related_name="sites")
    street = models.CharField(max_length=120)
    city = models.CharField(max_length=60)
    latitude = models.DecimalField(max_digits=9, decimal_places=6)
    longitude = models.DecimalField(max_digits=9, decimal_places=6)
    opened_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Connector(models.Model):
    class Standard(models.TextChoices):
        TYPE2 = "type2", "Type 2"
        CCS = "ccs", "CCS"
        CHADEMO = "chademo", "CHAdeMO"

    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="connectors")
    label = models.CharField(max_length=10)
    standard = models.CharField(max_length=10, choices=Standard.choices)
    max_kw = models.PositiveIntegerField()
    in_service = models.BooleanField(default=True)

    class Meta:
        ordering = ["site", "label"]
        constraints = [
            models.UniqueConstraint(fields=["site", "label"], name="one_label_per_site"),
        ]

    def __str__(self):
        return f"{self.site.name} {self.label}"


class Tariff(models.Model):
    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="tariffs")
    name = models.CharField(max_length=40)
    cents_per_kwh = models.PositiveIntegerField()
    valid_from = models.DateField()
    valid_until = models.DateField(null=True, blank=True)
    purchase_cents = models.PositiveIntegerField(help_text="What the energy costs us.")

    class Meta:
        ordering = ["site", "valid_from"]

    def __str__(self):
        return f"{self.name} ({self.cents_per_kwh} ct)"
