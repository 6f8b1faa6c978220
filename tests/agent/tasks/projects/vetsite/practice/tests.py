from datetime import timedelta

from django.contrib.auth.models import User
from django.core import mail
from django.test import TransactionTestCase
from django.utils import timezone

from patients.models import Owner, Pet, Species, Vaccination

from .models import Appointment, Invoice, Slot, Vet


class PracticeTests(TransactionTestCase):
    def setUp(self):
        self.user = User.objects.create_user('ann', 'ann@example.com')
        self.owner = Owner.objects.create(user=self.user, name='Ann Baker', phone='0123')
        self.vet = Vet.objects.create(name='Dr. Wolf', room='2', email='wolf@example.com')
        species = Species.objects.create(name='Cat')
        self.pet = Pet.objects.create(name='Tiger', owner=self.owner, species=species, weight=4)
        self.noon = timezone.now().replace(hour=12, minute=0, second=0, microsecond=0)
        self.client.force_login(self.user)

    def appointment(self, **more):
        values = {'pet': self.pet, 'vet': self.vet, 'starts_at': self.noon, 'reason': 'Limps'}
        return Appointment.objects.create(**{**values, **more})

    def test_day(self):
        self.appointment()
        Vaccination.objects.create(pet=self.pet, vaccine='X', due_on=self.noon)
        self.client.force_login(User.objects.create_user('sam', is_staff=True))
        response = self.client.get('/day/')
        self.assertContains(response, 'Tiger (Cat)')
        self.assertContains(response, 'Ann Baker 0123')
        self.assertContains(response, '1 to vaccinate')

    def test_day_is_for_staff(self):
        self.assertEqual(self.client.get('/day/').status_code, 302)

    def test_my_appointments(self):
        self.appointment(cancelled=True)
        self.assertContains(self.client.get('/appointments/'), 'Tiger, Dr. Wolf (cancelled)')

    def test_book(self):
        slot = Slot.objects.create(vet=self.vet, starts_at=timezone.now() + timedelta(days=2))
        data = {'pet': self.pet.pk, 'slot': slot.pk, 'reason': 'Limps'}
        self.assertRedirects(self.client.post('/appointments/book/', data), '/appointments/')
        self.assertEqual(Appointment.objects.get().vet, self.vet)
        slot.refresh_from_db()
        self.assertTrue(slot.taken)
        (sent,) = mail.outbox
        self.assertEqual(sent.to, ['ann@example.com'])

    def test_taken_slots(self):
        slot = Slot.objects.create(
            vet=self.vet, starts_at=timezone.now() + timedelta(days=2), taken=True
        )
        data = {'pet': self.pet.pk, 'slot': slot.pk, 'reason': 'Limps'}
        self.assertEqual(self.client.post('/appointments/book/', data).status_code, 200)
        self.assertFalse(Appointment.objects.exists())

    def test_costs(self):
        Invoice.objects.create(appointment=self.appointment(), amount=30)
        Invoice.objects.create(appointment=self.appointment(), amount='12.50', paid=True)
        response = self.client.get('/costs/')
        self.assertContains(response, '2 invoices, 42.50 EUR')
        self.assertContains(response, 'Still open: 30.00 EUR')
