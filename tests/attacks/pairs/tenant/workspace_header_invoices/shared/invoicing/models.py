from django.db import models

from workspaces.models import Workspace


class Invoice(models.Model):
    workspace = models.ForeignKey(Workspace, on_delete=models.CASCADE, related_name="invoices")
    number = models.CharField(max_length=20)
    customer = models.CharField(max_length=80)
    total = models.DecimalField(max_digits=10, decimal_places=2)

    class Meta:
        ordering = ["-pk"]
        constraints = [models.UniqueConstraint(fields=["workspace", "number"], name="one_number")]

    def __str__(self):
        return self.number
