from datetime import timedelta

from django.contrib.auth import get_user_model
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from .models import Event, Member, Registration, Venue


class EventPagesTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.user = get_user_model().objects.create_user('nora', password='pass-word-1')
        cls.member = Member.objects.create(user=cls.user)
        cls.venue = Venue.objects.create(name='Barn', address='Mill Lane 2', capacity=40)
        cls.event = Event.objects.create(
            title='Folk night',
            slug='folk-night',
            venue=cls.venue,
            host=cls.member,
            starts_at=timezone.now() + timedelta(days=3),
            seats=20,
            fee=5,
        )
        Registration.objects.create(event=cls.event, member=cls.member)

    def test_list(self):
        response = self.client.get(reverse('events:list'))
        self.assertContains(response, 'Folk night')
        self.assertContains(response, 'Barn')
        self.assertContains(response, '1 going')

    def test_unpublished_is_not_listed(self):
        Event.objects.update(published=False)
        response = self.client.get(reverse('events:list'))
        self.assertNotContains(response, 'Folk night')

    def test_detail(self):
        response = self.client.get(self.event.get_absolute_url())
        self.assertContains(response, 'Barn')

    def test_occupancy(self):
        response = self.client.get(reverse('events:occupancy', args=['folk-night']))
        self.assertContains(response, '1 of 20 seats (5%)')

    def test_members(self):
        self.assertContains(self.client.get(reverse('events:members')), 'nora')

    def test_dashboard_needs_login(self):
        response = self.client.get(reverse('events:dashboard'))
        self.assertEqual(response.status_code, 302)

    def test_dashboard(self):
        self.client.force_login(self.user)
        response = self.client.get(reverse('events:dashboard'))
        self.assertContains(response, 'You owe 5')
        self.assertContains(response, 'Folk night')
