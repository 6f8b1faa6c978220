from datetime import date

from django.contrib.auth.models import User
from django.test import TestCase
from django.urls import reverse

from people.models import Volunteer

from .models import Repair, Session


class CafeTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.user = User.objects.create_user('ada', first_name='Ada', last_name='Fix')
        cls.volunteer = Volunteer.objects.create(user=cls.user)
        cls.session = Session.objects.create(date=date(2030, 5, 4), place='Town hall')
        cls.session.crew.add(cls.volunteer)
        cls.repair = Repair.objects.create(
            session=cls.session, device='Toaster', owner_email='o@example.com', status='fixed'
        )

    def test_sessions(self):
        response = self.client.get(reverse('session-list'))
        self.assertContains(response, '04 May 2030, Town hall')
        self.assertContains(response, '1 of 12 devices')
        self.assertContains(response, 'Ada Fix')

    def test_session(self):
        self.assertContains(self.client.get(self.session.get_absolute_url()), '100 % fixed')

    def test_bring(self):
        response = self.client.post(
            reverse('repair-create', args=[self.session.pk]),
            {'device': 'Radio', 'owner_email': 'r@example.com'},
        )
        self.assertRedirects(response, self.session.get_absolute_url())
        self.assertEqual(self.session.repairs.count(), 2)

    def test_work_list(self):
        self.client.force_login(self.user)
        self.assertContains(self.client.get(reverse('repair-list')), '<html')
        response = self.client.get(reverse('repair-list'), {'q': 'radio'}, headers={'HX-Request': 'true'})
        self.assertNotContains(response, 'Toaster')

    def test_status(self):
        self.client.force_login(self.user)
        url = reverse('repair-status', args=[self.repair.pk])
        self.assertContains(self.client.post(url, {'status': 'broken'}), 'Beyond repair')
        self.assertEqual(self.client.post(url, {'status': 'eaten'}).status_code, 400)
        self.assertEqual(Repair.objects.get().status, 'broken')
