from django.contrib.auth import get_user_model
from django.core import mail
from django.test import TestCase, TransactionTestCase
from django.urls import reverse

from orders.models import Order, OrderLine, Product


class OrderPagesTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.user = get_user_model().objects.create_user('ada')
        cls.tea = Product.objects.create(sku='TEA', name='Tea', price='4.50', stock=10)

    def test_products(self):
        self.assertContains(self.client.get(reverse('product_list')), 'Tea')

    def test_orders_need_login(self):
        self.assertEqual(self.client.get(reverse('order_list')).status_code, 302)

    def test_own_order(self):
        order = Order.objects.create(customer=self.user, number='1', email='ada@example.com')
        OrderLine.objects.create(order=order, product=self.tea, quantity=2, price='4.50')
        self.client.force_login(self.user)
        response = self.client.get(reverse('order_detail', args=[order.pk]))
        self.assertContains(response, 'Total: 9.00')


class PlaceOrderTests(TransactionTestCase):
    def setUp(self):
        self.user = get_user_model().objects.create_user('ada')
        self.tea = Product.objects.create(sku='TEA', name='Tea', price='4.50', stock=10)
        self.client.force_login(self.user)

    def order(self, quantity):
        return self.client.post(
            reverse('order_create'),
            {'product': self.tea.pk, 'quantity': quantity, 'email': 'ada@example.com'},
        )

    def test_order(self):
        response = self.order(3)
        self.assertEqual(response.status_code, 302)
        self.tea.refresh_from_db()
        self.assertEqual(self.tea.stock, 7)
        self.assertEqual(len(mail.outbox), 1)

    def test_out_of_stock(self):
        response = self.order(11)
        self.assertContains(response, 'not enough in stock')
        self.assertEqual(Order.objects.count(), 0)
