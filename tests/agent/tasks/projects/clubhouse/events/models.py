import uuid

from django.conf import settings
from django.db import models
from django.urls import reverse


class Venue(models.Model):
    name = models.CharField(max_length=100)
    address = models.CharField(max_length=200)
    capacity = models.PositiveIntegerField()

    class Meta:
        ordering = ['name']

    def __str__(self):
        return self.name


class Member(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    phone = models.CharField(max_length=30, blank=True)
    joined = models.DateField(auto_now_add=True)

    class Meta:
        ordering = ['user__username']

    def __str__(self):
        return self.user.get_full_name() or self.user.get_username()


class Event(models.Model):
    title = models.CharField(max_length=150)
    slug = models.SlugField(unique=True)
    venue = models.ForeignKey(Venue, on_delete=models.PROTECT, related_name='events')
    host = models.ForeignKey(Member, on_delete=models.CASCADE, related_name='hosted')
    starts_at = models.DateTimeField()
    seats = models.PositiveIntegerField(default=0)
    fee = models.DecimalField(max_digits=6, decimal_places=2, default=0)
    description = models.TextField(blank=True)
    published = models.BooleanField(default=True)

    class Meta:
        ordering = ['starts_at']

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse('events:detail', args=[self.slug])

    @property
    def is_free(self):
        return self.fee == 0


class Registration(models.Model):
    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name='registrations')
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name='registrations')
    created_at = models.DateTimeField(auto_now_add=True)
    paid = models.BooleanField(default=False)
    reference = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)

    class Meta:
        ordering = ['-created_at']
        constraints = [
            models.UniqueConstraint(fields=['event', 'member'], name='one_registration_a_member'),
        ]

    def __str__(self):
        return f'{self.member_id} at {self.event_id}'
