from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone

from core.models import Stamped
from records.models import Record


class Reader(Stamped):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reader"
    )
    card_number = models.CharField(max_length=12, unique=True)
    phone = models.CharField(max_length=30, blank=True)

    class Meta:
        ordering = ["card_number"]

    def __str__(self):
        return self.card_number


class LoanQuerySet(models.QuerySet):
    def running(self):
        return self.filter(returned_on__isnull=True)


class Loan(Stamped):
    reader = models.ForeignKey(Reader, on_delete=models.PROTECT, related_name="loans")
    record = models.ForeignKey(Record, on_delete=models.PROTECT, related_name="loans")
    handed_out_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        related_name="loans_handed_out",
        null=True,
        blank=True,
    )
    due_on = models.DateField()
    returned_on = models.DateField(null=True, blank=True)

    objects = LoanQuerySet.as_manager()

    class Meta:
        ordering = ["due_on", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["record"],
                condition=models.Q(returned_on__isnull=True),
                name="record_lent_once",
            ),
        ]

    def __str__(self):
        return f"Loan {self.pk}"

    def get_absolute_url(self):
        return reverse("loan_detail", kwargs={"pk": self.pk})

    @property
    def is_overdue(self):
        return self.returned_on is None and self.due_on < timezone.localdate()


class Reminder(models.Model):
    loan = models.ForeignKey(Loan, on_delete=models.CASCADE, related_name="reminders")
    sent_on = models.DateField()

    class Meta:
        ordering = ["sent_on", "id"]

    def __str__(self):
        return f"Reminder of {self.sent_on}"
