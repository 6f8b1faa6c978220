from datetime import timedelta
from unittest import mock

from django.contrib.auth.models import User
from django.core import mail
from django.test import TestCase
from django.utils import timezone

from members.models import Member

from .models import Area, Booking, Machine
from .services import AlreadyBooked, book_machine


class MachineTestCase(TestCase):
    def setUp(self):
        self.user = User.objects.create_user('ada', 'ada@mail.example', 'pw', first_name='Ada')
        self.member = Member.objects.create(
            user=self.user, number='M-1', joined_on=timezone.localdate()
        )
        self.area = Area.objects.create(name='Wood', supervisor=self.member)
        self.machine = Machine.objects.create(
            area=self.area, name='Table saw', slug='table-saw', hourly_rate='6.50'
        )
        patcher = mock.patch('machines.door.grant', return_value=201)
        self.grant = patcher.start()
        self.addCleanup(patcher.stop)
        self.start = timezone.now().replace(microsecond=0) + timedelta(days=1)


class PagesTest(MachineTestCase):
    def test_list(self):
        response = self.client.get('/')
        self.assertContains(response, 'Wood')
        self.assertContains(response, 'Table saw')

    def test_detail(self):
        Booking.objects.create(machine=self.machine, member=self.member, starts_at=self.start)
        self.assertContains(self.client.get('/machines/table-saw/'), '60 minutes')

    def test_usage(self):
        Booking.objects.create(
            machine=self.machine, member=self.member, starts_at=self.start, minutes=90
        )
        response = self.client.get('/machines/table-saw/usage/')
        self.assertContains(response, '1.5 h')
        self.assertContains(response, '9.75')

    def test_book_needs_login(self):
        response = self.client.get('/machines/table-saw/book/')
        self.assertRedirects(response, '/accounts/login/?next=/machines/table-saw/book/')

    def test_book(self):
        self.client.force_login(self.user)
        data = {'starts_at': f'{self.start:%Y-%m-%d %H:%M}', 'minutes': 30}
        with self.captureOnCommitCallbacks(execute=True):
            response = self.client.post('/machines/table-saw/book/', data)
        self.assertRedirects(response, '/machines/table-saw/')
        self.assertEqual(Booking.objects.get().member, self.member)
        self.assertEqual(len(mail.outbox), 1)
        self.grant.assert_called_once()
        response = self.client.post('/machines/table-saw/book/', data)
        self.assertContains(response, 'is taken')


class ServicesTest(MachineTestCase):
    def test_overlap(self):
        book_machine(self.machine, self.member, self.start, 60)
        with self.assertRaises(AlreadyBooked):
            book_machine(self.machine, self.member, self.start + timedelta(minutes=30), 60)
        book_machine(self.machine, self.member, self.start + timedelta(minutes=60), 60)
        self.assertEqual(Booking.objects.count(), 2)


class ApiTest(MachineTestCase):
    def test_machines(self):
        (row,) = self.client.get('/api/machines/').json()
        self.assertEqual(row['area'], 'Wood')

    def test_today(self):
        Booking.objects.create(
            machine=self.machine, member=self.member, starts_at=timezone.now()
        )
        (row,) = self.client.get('/api/today/').json()
        self.assertEqual(row['machine'], 'Table saw')

    def test_whoami(self):
        self.assertIsNone(self.client.get('/api/whoami/').json()['name'])
        self.client.force_login(self.user)
        self.assertEqual(self.client.get('/api/whoami/').json()['name'], 'Ada')
