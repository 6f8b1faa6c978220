from django.conf import settings
from django.db import models


class Book(models.Model):
    title = models.CharField(max_length=120)
    author = models.CharField(max_length=80)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title


class Loan(models.Model):
    book = models.ForeignKey(Book, on_delete=models.PROTECT, related_name="loans")
    reader = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="loans"
    )
    lent = models.DateTimeField(auto_now_add=True)
    returned = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-lent", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["book"], condition=models.Q(returned=None), name="one_open_loan_per_book"
            )
        ]
