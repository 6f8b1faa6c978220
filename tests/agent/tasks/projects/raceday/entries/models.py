from django.db import models


class Entry(models.Model):
    class Status(models.TextChoices):
        OPEN = 'open'
        PAID = 'paid'
        WITHDRAWN = 'withdrawn'

    runner = models.ForeignKey('clubs.Runner', on_delete=models.CASCADE, related_name='entries')
    distance = models.ForeignKey(
        'races.Distance', on_delete=models.PROTECT, related_name='entries'
    )
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.OPEN)
    bib = models.PositiveIntegerField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ('pk',)
        verbose_name_plural = 'entries'
        constraints = (
            models.UniqueConstraint(fields=('runner', 'distance'), name='entry_once'),
        )

    def __str__(self) -> str:
        return f'{self.runner}, {self.distance}'


class Payment(models.Model):
    """An entry can be paid in parts; a negative amount is money given back."""

    entry = models.ForeignKey(Entry, on_delete=models.CASCADE, related_name='payments')
    amount = models.DecimalField(max_digits=8, decimal_places=2)
    paid_at = models.DateTimeField()

    class Meta:
        ordering = ('paid_at', 'pk')

    def __str__(self) -> str:
        return f'{self.amount} EUR'


class Result(models.Model):
    entry = models.OneToOneField(Entry, on_delete=models.CASCADE, related_name='result')
    seconds = models.PositiveIntegerField()

    class Meta:
        ordering = ('seconds', 'pk')

    def __str__(self) -> str:
        return f'{self.seconds} s'
