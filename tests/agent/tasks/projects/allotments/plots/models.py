from decimal import Decimal

from django.conf import settings
from django.db import models


class Site(models.Model):
    name = models.CharField(max_length=80, unique=True)
    rent_per_square_metre = models.DecimalField(max_digits=5, decimal_places=2)

    class Meta:
        ordering = ['name']

    def __str__(self):
        return self.name


class Plot(models.Model):
    site = models.ForeignKey(Site, on_delete=models.PROTECT, related_name='plots')
    code = models.CharField(max_length=8, unique=True)
    square_metres = models.PositiveIntegerField()
    soil = models.CharField(max_length=40, blank=True)

    class Meta:
        ordering = ['code']

    def __str__(self):
        return self.code

    @property
    def rent(self):
        return (self.site.rent_per_square_metre * self.square_metres).quantize(Decimal('0.01'))

    def current_tenancy(self):
        return self.tenancies.filter(ended_on=None).select_related('member').first()


class Tenancy(models.Model):
    plot = models.ForeignKey(Plot, on_delete=models.PROTECT, related_name='tenancies')
    member = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name='tenancies'
    )
    started_on = models.DateField()
    ended_on = models.DateField(null=True, blank=True)

    class Meta:
        verbose_name_plural = 'tenancies'
        ordering = ['-started_on', '-pk']
        constraints = [
            models.UniqueConstraint(
                fields=['plot'], condition=models.Q(ended_on=None), name='one_tenant_at_a_time'
            ),
        ]

    def __str__(self):
        return f'{self.member} on {self.plot}'


class WorkDay(models.Model):
    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name='work_days')
    day = models.DateField()
    task = models.CharField(max_length=120)
    helpers = models.ManyToManyField(settings.AUTH_USER_MODEL, blank=True, related_name='work_days')

    class Meta:
        ordering = ['day', 'pk']

    def __str__(self):
        return f'{self.task} ({self.day:%d %b})'
