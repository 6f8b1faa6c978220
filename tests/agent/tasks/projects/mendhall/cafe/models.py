from django.db import models
from django.urls import reverse
from django.utils.crypto import get_random_string


def make_ticket():
    return get_random_string(8, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789')


class Session(models.Model):
    date = models.DateField(unique=True)
    place = models.CharField(max_length=80)
    seats = models.PositiveSmallIntegerField(default=12)
    crew = models.ManyToManyField('people.Volunteer', blank=True, related_name='sessions')

    class Meta:
        ordering = ['-date']

    def __str__(self):
        return f'{self.date:%d %b %Y}, {self.place}'

    def get_absolute_url(self):
        return reverse('session-detail', args=[self.pk])

    def fixed_share(self):
        """Percent of the devices that left working."""
        fixed = self.repairs.filter(status=Repair.Status.FIXED).count()
        return round(100 * fixed / self.repairs.count())


class Repair(models.Model):
    class Status(models.TextChoices):
        WAITING = 'waiting', 'Waiting'
        FIXED = 'fixed', 'Fixed'
        BROKEN = 'broken', 'Beyond repair'

    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name='repairs')
    device = models.CharField(max_length=80)
    category = models.CharField(max_length=20, blank=True)
    owner_email = models.EmailField()
    volunteer = models.ForeignKey(
        'people.Volunteer', null=True, blank=True, on_delete=models.SET_NULL
    )
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.WAITING)
    ticket = models.CharField(max_length=8, unique=True, default=make_ticket, editable=False)

    class Meta:
        ordering = ['pk']

    def __str__(self):
        return f'{self.device} ({self.session})'
