from datetime import date, timedelta

from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from members.models import Member

from .models import Plot, Site, Tenancy, WorkDay


class PlotTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.member = Member.objects.create_user('ada@example.com', full_name='Ada Field')
        cls.site = Site.objects.create(name='Mill Lane', rent_per_square_metre='0.35')
        cls.plot = Plot.objects.create(
            site=cls.site, code='M-01', square_metres=120, soil='clay'
        )
        Tenancy.objects.create(plot=cls.plot, member=cls.member, started_on=date(2019, 3, 1))

    def setUp(self):
        self.client.force_login(self.member)

    def test_index(self):
        self.assertContains(self.client.get('/'), 'M-01, Mill Lane: 42.00 a year')

    def test_search(self):
        page = self.client.get(reverse('plots:search'), {'q': 'clay'})
        self.assertContains(page, 'M-01 (Mill Lane), 120 m²')

    def test_sign(self):
        page = self.client.get(reverse('plots:sign', args=['M-01']))
        self.assertEqual(page.content.decode(), 'M-01: Ada Field, since 2019')

    def test_join(self):
        day = WorkDay.objects.create(
            site=self.site, day=timezone.localdate() + timedelta(days=3), task='Hedges'
        )
        answer = self.client.post(reverse('plots:join', args=[day.pk]), {'back': '/'})
        self.assertRedirects(answer, '/')
        self.assertIn(self.member, day.helpers.all())
