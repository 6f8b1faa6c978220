from django.db import models


class Parameter(models.Model):
    name = models.CharField(max_length=60, unique=True)
    unit = models.CharField(max_length=20, blank=True)
    limit = models.DecimalField(max_digits=8, decimal_places=2, null=True, blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Sample(models.Model):
    class State(models.TextChoices):
        NEW = "new", "New"
        APPROVED = "approved", "Approved"

    station = models.ForeignKey(
        "stations.Station", on_delete=models.PROTECT, related_name="samples"
    )
    volunteer = models.ForeignKey(
        "people.Volunteer", on_delete=models.PROTECT, related_name="samples"
    )
    taken_at = models.DateTimeField()
    weather = models.CharField(max_length=60, blank=True)
    note = models.TextField(blank=True)
    state = models.CharField(max_length=10, choices=State, default=State.NEW)

    class Meta:
        ordering = ["-taken_at", "-pk"]

    def __str__(self):
        return f"Sample {self.pk}"


class Measurement(models.Model):
    sample = models.ForeignKey(Sample, on_delete=models.CASCADE, related_name="measurements")
    parameter = models.ForeignKey(Parameter, on_delete=models.PROTECT, related_name="measurements")
    value = models.DecimalField(max_digits=8, decimal_places=2)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["sample", "parameter"], name="one_value_per_parameter")
        ]

    def __str__(self):
        return f"{self.parameter}: {self.value}"


class Alert(models.Model):
    class Level(models.TextChoices):
        WATCH = "watch", "Watch"
        DANGER = "danger", "Danger"

    station = models.ForeignKey("stations.Station", on_delete=models.CASCADE, related_name="alerts")
    level = models.CharField(max_length=10, choices=Level)
    message = models.CharField(max_length=200)
    raised_at = models.DateTimeField(auto_now_add=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-raised_at", "-pk"]

    def __str__(self):
        return self.message
