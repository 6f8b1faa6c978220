from django.contrib.auth.models import User
from django.test import TestCase

from members.models import Member

from .models import Material, Withdrawal


class MaterialPagesTest(TestCase):
    def setUp(self):
        self.user = User.objects.create_user('ada', password='pw')
        self.member = Member.objects.create(user=self.user, number='M-1', joined_on='2024-05-01')
        self.ply = Material.objects.create(
            name='Plywood 6 mm', unit='sheet', unit_price='14.20', in_stock=8
        )
        self.client.force_login(self.user)

    def test_list(self):
        self.assertContains(self.client.get('/materials/'), 'Plywood 6 mm')

    def test_mine(self):
        other = Member.objects.create(
            user=User.objects.create_user('bob'), number='M-2', joined_on='2024-05-01'
        )
        Withdrawal.objects.create(material=self.ply, member=self.member, quantity=2)
        Withdrawal.objects.create(material=self.ply, member=other, quantity=5)
        response = self.client.get('/materials/mine/')
        self.assertContains(response, '2.00 sheet Plywood 6 mm')
        self.assertNotContains(response, '5.00 sheet')
