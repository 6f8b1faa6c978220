from django.contrib.auth.models import User
from django.test import TestCase
from django.utils import timezone

from machines.models import Area, Booking, Machine

from .models import Member


class MemberPagesTest(TestCase):
    def setUp(self):
        self.user = User.objects.create_user('ada', password='pw', first_name='Ada')
        self.member = Member.objects.create(
            user=self.user, number='M-1', phone='555-0101', joined_on='2024-05-01'
        )

    def test_profile(self):
        self.client.force_login(self.user)
        response = self.client.get('/me/')
        self.assertContains(response, 'M-1')
        self.assertContains(response, '555-0101')

    def test_login_needed(self):
        for page in ('/me/', '/me/stats/'):
            self.assertRedirects(self.client.get(page), f'/accounts/login/?next={page}')

    def test_no_member(self):
        self.client.force_login(User.objects.create_user('guest'))
        self.assertEqual(self.client.get('/me/').status_code, 404)

    def test_stats(self):
        machine = Machine.objects.create(
            area=Area.objects.create(name='Metal'), name='Lathe', slug='lathe'
        )
        Booking.objects.create(machine=machine, member=self.member, starts_at=timezone.now())
        self.client.force_login(self.user)
        response = self.client.get('/me/stats/')
        self.assertContains(response, 'Lathe: 1 times, 60 minutes')
        self.assertContains(response, 'Withdrawals: 0')
