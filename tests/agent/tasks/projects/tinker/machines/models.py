from django.db import models
from django.urls import reverse

from members.models import Member


class Area(models.Model):
    name = models.CharField(max_length=60, unique=True)
    supervisor = models.ForeignKey(
        Member, on_delete=models.SET_NULL, related_name='areas', null=True, blank=True
    )

    class Meta:
        ordering = ['name']

    def __str__(self):
        return self.name


class Machine(models.Model):
    area = models.ForeignKey(Area, on_delete=models.PROTECT, related_name='machines')
    name = models.CharField(max_length=80)
    slug = models.SlugField(unique=True)
    description = models.TextField(blank=True)
    hourly_rate = models.DecimalField(max_digits=6, decimal_places=2, default=0)
    needs_supervisor = models.BooleanField(default=False)

    class Meta:
        ordering = ['name']

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse('machine_detail', kwargs={'slug': self.slug})


class Booking(models.Model):
    machine = models.ForeignKey(Machine, on_delete=models.CASCADE, related_name='bookings')
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name='bookings')
    starts_at = models.DateTimeField()
    minutes = models.PositiveSmallIntegerField(default=60)
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ['starts_at', 'id']

    def __str__(self):
        return f'{self.machine} {self.starts_at:%Y-%m-%d %H:%M}'
