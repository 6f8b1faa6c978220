from django.conf import settings
from django.db import models
from django.utils import timezone


class Venue(models.Model):
    name = models.CharField(max_length=100)
    town = models.CharField(max_length=80)

    class Meta:
        ordering = ('name',)

    def __str__(self) -> str:
        return f'{self.name}, {self.town}'


class Race(models.Model):
    class Status(models.TextChoices):
        DRAFT = 'draft'
        PUBLISHED = 'published'
        CANCELLED = 'cancelled'

    title = models.CharField(max_length=120)
    venue = models.ForeignKey(Venue, on_delete=models.PROTECT, related_name='races')
    organizer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name='races'
    )
    starts_on = models.DateField()
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.DRAFT)
    # What was typed in before distances had a fee of their own.
    fee_text = models.CharField(max_length=60, blank=True)

    class Meta:
        ordering = ('starts_on', 'pk')

    def __str__(self) -> str:
        return self.title

    @property
    def is_over(self) -> bool:
        return self.starts_on < timezone.localdate()

    def summary(self) -> str:
        text = f'{self.title} on {self.starts_on:%Y-%m-%d}'
        return f'{text} ({self.fee_text})' if self.fee_text else text


class Distance(models.Model):
    race = models.ForeignKey(Race, on_delete=models.CASCADE, related_name='distances')
    km = models.DecimalField(max_digits=6, decimal_places=3)
    fee = models.DecimalField(max_digits=6, decimal_places=2)
    places = models.PositiveIntegerField()

    class Meta:
        ordering = ('km', 'pk')

    def __str__(self) -> str:
        return f'{self.km} km'
