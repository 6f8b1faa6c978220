from django.core import mail
from django.test import TestCase
from django.urls import reverse

from members.models import Member

from .models import Order, Product, Supplier
from .services import NotEnough, place_order


class OrderTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.member = Member.objects.create_user('ada@example.com', full_name='Ada Field')
        cls.treasurer = Member.objects.create_user(
            'tess@example.com', full_name='Tess Count', is_treasurer=True
        )
        supplier = Supplier.objects.create(name='Seeds and Sons', email='seeds@example.com')
        cls.beans = Product.objects.create(supplier=supplier, name='Beans', price='2.50', stock=10)
        cls.twine = Product.objects.create(supplier=supplier, name='Twine', price='4.00', stock=30)

    def setUp(self):
        self.client.force_login(self.member)

    def test_place(self):
        with self.captureOnCommitCallbacks(execute=True):
            answer = self.client.post(reverse('supplies:new'), {f'product_{self.twine.pk}': 2})
        order = Order.objects.get()
        self.assertRedirects(answer, reverse('supplies:detail', args=[order.pk]))
        self.assertEqual([m.to for m in mail.outbox], [['ada@example.com']])

    def test_low_stock_is_ordered(self):
        with self.captureOnCommitCallbacks(execute=True):
            place_order(self.member, [(self.beans.pk, 8)])
        self.assertIn('18 more of Beans', mail.outbox[0].body)

    def test_not_enough(self):
        with self.assertRaises(NotEnough):
            place_order(self.member, [(self.beans.pk, 11)])
        self.assertFalse(Order.objects.exists())

    def test_detail_and_slip(self):
        order = place_order(self.member, [(self.twine.pk, 1)])
        self.assertContains(self.client.get(reverse('supplies:detail', args=[order.pk])), 'Twine')
        self.assertContains(self.client.get(reverse('supplies:slip', args=[order.pk])), 'Total 4.00')

    def test_cancel_puts_back(self):
        order = place_order(self.member, [(self.twine.pk, 5)])
        self.client.post(reverse('supplies:cancel', args=[order.pk]))
        order.refresh_from_db()
        self.twine.refresh_from_db()
        self.assertEqual((order.status, self.twine.stock), ('cancelled', 30))

    def test_list(self):
        place_order(self.treasurer, [(self.twine.pk, 1)])
        self.assertNotContains(self.client.get(reverse('supplies:list')), 'Tess Count')
        self.client.force_login(self.treasurer)
        self.assertContains(self.client.get(reverse('supplies:list')), 'Tess Count')
