import uuid

from django.db import models
from django.urls import reverse


class Category(models.Model):
    name = models.CharField(max_length=60, unique=True)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "categories"

    def __str__(self):
        return self.name


class Tool(models.Model):
    name = models.CharField(max_length=100)
    category = models.ForeignKey(Category, on_delete=models.PROTECT, related_name="tools")
    description = models.TextField(blank=True)
    shelf = models.CharField(max_length=10, blank=True)
    is_lendable = models.BooleanField(default=True)
    times_lent = models.PositiveIntegerField(default=0, editable=False)
    # On the label, as a QR code
    code = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("tool-detail", args=[self.pk])

    @property
    def current_loan(self):
        return self.loans.filter(returned_on=None).first()

    @property
    def open_repairs(self):
        return self.repairs.filter(done=False).count()


class Repair(models.Model):
    tool = models.ForeignKey(Tool, on_delete=models.CASCADE, related_name="repairs")
    note = models.CharField(max_length=200)
    reported_on = models.DateField(auto_now_add=True)
    done = models.BooleanField(default=False)

    def __str__(self):
        return f"{self.tool}: {self.note}"
