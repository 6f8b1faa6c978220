from django.conf import settings
from django.db import models


class Loan(models.Model):
    borrower = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="loans")
    book_title = models.CharField(max_length=200)
    notes = models.TextField(blank=True)
    due = models.DateField(null=True, blank=True)
