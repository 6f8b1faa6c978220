from django.db import models
from django.urls import reverse


class Plot(models.Model):
    section = models.CharField(max_length=3)
    number = models.PositiveSmallIntegerField()
    is_listed = models.BooleanField(default=False)
    remarks = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["section", "number"]
        constraints = [
            models.UniqueConstraint(fields=["section", "number"], name="plot_number_once"),
        ]

    def __str__(self):
        return f"{self.section}-{self.number}"

    def get_absolute_url(self):
        return reverse("plot", args=[self.pk])


class Lease(models.Model):
    plot = models.OneToOneField(Plot, on_delete=models.PROTECT, related_name="lease")
    holder = models.CharField(max_length=100)
    until = models.DateField()

    def __str__(self):
        return f"{self.plot}: {self.holder}"

    def get_absolute_url(self):
        return self.plot.get_absolute_url()
