from django.contrib.auth import get_user_model
from rest_framework.test import APITestCase

from tickets.models import Project, Ticket, Timesheet


class TimesheetAPITests(APITestCase):
    def setUp(self):
        self.user = get_user_model().objects.create_user('ivo')
        self.client.force_authenticate(self.user)
        project = Project.objects.create(name='Website', key='WEB', owner=self.user)
        self.ticket = Ticket.objects.create(project=project, title='Broken link')

    def test_create(self):
        response = self.client.post(
            '/api/timesheets/',
            {'ticket': self.ticket.pk, 'day': '2025-03-03', 'hours': '1.50'},
        )
        self.assertEqual(response.status_code, 201)
        self.assertEqual(Timesheet.objects.get().user, self.user)

    def test_too_many_hours(self):
        response = self.client.post(
            '/api/timesheets/',
            {'ticket': self.ticket.pk, 'day': '2025-03-03', 'hours': '25'},
        )
        self.assertEqual(response.status_code, 400)

    def test_own_timesheet(self):
        timesheet = Timesheet.objects.create(
            user=self.user, ticket=self.ticket, day='2025-03-03', hours=2
        )
        response = self.client.get(f'/api/timesheets/{timesheet.pk}/')
        self.assertEqual(response.json()['hours'], '2.00')
