from django.conf import settings
from django.db import models


class Book(models.Model):
    title = models.CharField(max_length=150)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title


class Loan(models.Model):
    book = models.OneToOneField(Book, on_delete=models.PROTECT, related_name="loan")
    reader = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="loans"
    )
    since = models.DateField(auto_now_add=True)

    class Meta:
        ordering = ["since", "pk"]
