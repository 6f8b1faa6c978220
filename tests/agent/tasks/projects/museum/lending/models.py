from django.db import models
from django.utils import timezone


class Institution(models.Model):
    """A museum or gallery that borrows from us."""

    name = models.CharField(max_length=120)
    city = models.CharField(max_length=80)
    email = models.EmailField()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return f"{self.name} ({self.city})"


class Loan(models.Model):
    class State(models.TextChoices):
        PLANNED = "planned", "Planned"
        OUT = "out", "Out"
        BACK = "back", "Back"

    code = models.CharField(max_length=20, unique=True)
    institution = models.ForeignKey(Institution, on_delete=models.PROTECT, related_name="loans")
    starts_on = models.DateField()
    ends_on = models.DateField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.PLANNED)
    remarks = models.TextField(blank=True)

    class Meta:
        ordering = ["ends_on", "code"]

    def __str__(self):
        return self.code

    @property
    def overdue(self):
        return self.state == self.State.OUT and self.ends_on < timezone.localdate()

    def insured_for(self):
        return sum(item.insured_value for item in self.items.filter(insured=True))


class LoanItem(models.Model):
    loan = models.ForeignKey(Loan, on_delete=models.CASCADE, related_name="items")
    piece = models.ForeignKey(
        "collection.Piece", on_delete=models.PROTECT, related_name="loan_items"
    )
    insured = models.BooleanField(default=True)
    insured_value = models.DecimalField(max_digits=10, decimal_places=2, default=0)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["loan", "piece"], name="piece_once_per_loan"),
        ]

    def __str__(self):
        return f"{self.piece} in {self.loan}"
