from django.core import mail
from django.test import TestCase, override_settings
from django.urls import reverse


class PagesTests(TestCase):
    def test_home(self):
        self.assertContains(self.client.get('/'), 'Under construction')

    @override_settings(MANAGERS=[('Office', 'office@example.com')])
    def test_contact(self):
        response = self.client.post(
            reverse('contact'), {'name': 'Jo', 'email': 'jo@example.com', 'message': 'Hi'}
        )
        self.assertRedirects(response, '/')
        self.assertEqual(len(mail.outbox), 1)

    def test_contact_needs_an_address(self):
        response = self.client.post(reverse('contact'), {'name': 'Jo', 'message': 'Hi'})
        self.assertEqual(response.status_code, 200)
        self.assertEqual(mail.outbox, [])
