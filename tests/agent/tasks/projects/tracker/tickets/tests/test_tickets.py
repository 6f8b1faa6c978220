from django.contrib.auth import get_user_model
from rest_framework.authtoken.models import Token
from rest_framework.test import APITestCase

from tickets.models import Label, Project, Ticket


class TicketAPITests(APITestCase):
    def setUp(self):
        self.user = get_user_model().objects.create_user('ivo', password='pass-word-1')
        self.token = Token.objects.create(user=self.user)
        self.client.credentials(HTTP_AUTHORIZATION=f'Token {self.token.key}')
        self.project = Project.objects.create(name='Website', key='WEB', owner=self.user)
        self.ticket = Ticket.objects.create(
            project=self.project, title='Broken link', assignee=self.user
        )
        self.ticket.labels.add(Label.objects.create(name='bug'))

    def test_token_is_needed(self):
        self.client.credentials()
        self.assertEqual(self.client.get('/api/tickets/').status_code, 401)

    def test_token_for_password(self):
        self.client.credentials()
        response = self.client.post(
            '/api/token/', {'username': 'ivo', 'password': 'pass-word-1'}
        )
        self.assertEqual(response.json(), {'token': self.token.key})

    def test_list(self):
        response = self.client.get('/api/tickets/')
        self.assertEqual(response.status_code, 200)
        self.assertContains(response, 'Broken link')
        self.assertContains(response, 'bug')

    def test_create(self):
        response = self.client.post(
            '/api/tickets/', {'project': self.project.pk, 'title': 'Typo'}
        )
        self.assertEqual(response.status_code, 201)
        self.assertEqual(response.json()['status'], 'open')

    def test_create_without_title(self):
        response = self.client.post('/api/tickets/', {'project': self.project.pk})
        self.assertEqual(response.status_code, 400)

    def test_projects_of_others_are_hidden(self):
        other = get_user_model().objects.create_user('kim')
        project = Project.objects.create(name='Hidden', key='HID', owner=other)
        response = self.client.get(f'/api/projects/{project.pk}/')
        self.assertEqual(response.status_code, 404)
