from django.contrib.auth.models import User
from django.test import TestCase
from django.urls import reverse

from .models import Skill, Volunteer


class CrewTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.user = User.objects.create_user('ada', first_name='Ada', last_name='Fix')
        cls.volunteer = Volunteer.objects.create(user=cls.user)
        cls.volunteer.skills.add(Skill.objects.create(name='soldering'))

    def test_crew_is_for_us(self):
        self.assertEqual(self.client.get(reverse('volunteer-list')).status_code, 302)
        self.client.force_login(self.user)
        self.assertContains(self.client.get(reverse('volunteer-list')), 'Ada Fix: soldering')

    def test_my(self):
        self.client.force_login(self.user)
        self.assertContains(self.client.get(reverse('my')), 'You fixed 0 of 0 devices.')
