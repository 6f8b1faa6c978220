from datetime import date

from django.contrib.auth.models import User
from django.test import TestCase

from practice.models import Vet

from .models import Owner, Pet, Species, Vaccination


class PetTests(TestCase):
    def setUp(self):
        self.user = User.objects.create_user('ann', 'ann@example.com')
        self.owner = Owner.objects.create(user=self.user, name='Ann Baker', phone='0123')
        self.dog = Species.objects.create(name='Dog')
        self.vet = Vet.objects.create(name='Dr. Wolf', room='2', email='wolf@example.com')
        self.pet = Pet.objects.create(
            name='Rex', owner=self.owner, species=self.dog, usual_vet=self.vet, weight=12
        )
        self.client.force_login(self.user)

    def test_home_needs_a_login(self):
        self.client.logout()
        self.assertRedirects(self.client.get('/'), '/login/?next=/')

    def test_home(self):
        self.assertContains(self.client.get('/'), 'Rex')

    def test_detail(self):
        Vaccination.objects.create(pet=self.pet, vaccine='Rabies', due_on=date(2030, 5, 1))
        response = self.client.get(self.pet.get_absolute_url())
        self.assertContains(response, 'Dr. Wolf, room 2')
        self.assertContains(response, 'Rabies: due 2030-05-01')

    def test_animals_of_others(self):
        self.client.force_login(User.objects.create_user('bob'))
        self.assertEqual(self.client.get(self.pet.get_absolute_url()).status_code, 404)

    def test_new_pet(self):
        data = {'name': 'Tiger', 'species': self.dog.pk, 'weight': '4.2'}
        self.assertRedirects(self.client.post('/pets/new/', data), '/')
        self.assertEqual(Pet.objects.get(name='Tiger').owner, self.owner)

    def test_weight(self):
        data = {'name': 'Tiger', 'species': self.dog.pk, 'weight': '0'}
        self.assertContains(self.client.post('/pets/new/', data), 'An animal weighs something.')
