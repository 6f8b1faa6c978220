from django.test import TestCase

from apps.kiosk.models import Sale
from apps.kiosk.services import OutOfStock, ring_up
from tests.factories import make_product, make_user


class RingUpTests(TestCase):
    def test_stock_goes_down(self):
        popcorn = make_product(name="Popcorn", in_stock=5)
        sale = ring_up(make_user(), "K-1", {popcorn: 2})
        popcorn.refresh_from_db()
        self.assertEqual(popcorn.in_stock, 3)
        self.assertEqual(sale.lines.get().quantity, 2)

    def test_nothing_is_sold_when_one_product_is_missing(self):
        popcorn, nachos = make_product(in_stock=5), make_product(in_stock=0)
        with self.assertRaises(OutOfStock):
            ring_up(make_user(), "K-2", {popcorn: 1, nachos: 1})
        popcorn.refresh_from_db()
        self.assertEqual(popcorn.in_stock, 5)
        self.assertFalse(Sale.objects.exists())
