from django.db import models


class Scan(models.Model):
    carrier = models.CharField(max_length=20, editable=False)
    barcode = models.CharField(max_length=30)
    depot = models.CharField(max_length=40)
    received = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return f"{self.barcode} at {self.depot}"
