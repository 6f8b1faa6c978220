from datetime import date

from django.contrib.auth.models import User
from rest_framework.test import APITestCase

from catalog.models import Product

from .models import Customer, Invoice, Order


class OrderTests(APITestCase):
    def setUp(self):
        self.user = User.objects.create_user('cafe')
        self.customer = Customer.objects.create(user=self.user, company='Cafe Nord', city='Kiel')
        self.rye = Product.objects.create(name='Rye bread', price='3.20')
        self.order = Order.objects.create(
            customer=self.customer, deliver_on=date(2030, 5, 1), channel='phone'
        )
        self.order.lines.create(product=self.rye, quantity=4)
        self.client.force_authenticate(self.user)

    def test_list(self):
        data = self.client.get('/api/orders/').json()
        self.assertEqual(data[0]['company'], 'Cafe Nord')
        self.assertEqual(data[0]['lines'][0]['product_name'], 'Rye bread')

    def test_orders_of_others(self):
        self.client.force_authenticate(User.objects.create_user('hotel'))
        self.assertEqual(self.client.get('/api/orders/').json(), [])
        self.assertEqual(self.client.get(f'/api/orders/{self.order.pk}/').status_code, 404)

    def test_create(self):
        line = {'product': self.rye.pk, 'quantity': 10}
        data = {'deliver_on': '2030-05-02', 'channel': 'web', 'lines': [line]}
        response = self.client.post('/api/orders/', data, format='json')
        self.assertEqual(response.status_code, 201)
        self.assertEqual(Order.objects.get(channel='web').customer, self.customer)

    def test_invoice(self):
        invoice = Invoice.objects.create(order=self.order, number='R-1', total='12.80')
        response = self.client.get(f'/api/invoices/{invoice.pk}/')
        self.assertEqual(response.json()['total'], '12.80')
