from django.contrib.auth.models import User
from rest_framework.test import APITestCase

from .models import Product


class ProductTests(APITestCase):
    def setUp(self):
        self.rye = Product.objects.create(name='Rye bread', price='3.20')
        Product.objects.create(name='Stollen', price='9.00', available=False)
        self.staff = User.objects.create_user('baker', password='flour-and-water', is_staff=True)
        self.client.force_authenticate(self.staff)

    def test_list(self):
        response = self.client.get('/api/products/')
        self.assertContains(response, 'Rye bread')
        self.assertNotContains(response, 'Stollen')

    def test_needs_a_login(self):
        self.client.force_authenticate(None)
        self.assertEqual(self.client.get('/api/products/').status_code, 401)

    def test_price(self):
        response = self.client.post(f'/api/products/{self.rye.pk}/price/', {'price': '3.50'})
        self.assertEqual(response.data['price'], '3.50')

    def test_price_of_zero(self):
        response = self.client.post(f'/api/products/{self.rye.pk}/price/', {'price': '0'})
        self.assertEqual(response.status_code, 400)

    def test_login(self):
        data = {'username': 'baker', 'password': 'flour-and-water'}
        self.assertIn('token', self.client.post('/api/login/', data).data)
