from django.core.cache import cache
from django.test import TestCase

from members.models import Member

from .models import Notice


class BoardTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.member = Member.objects.create_user('ada@example.com', full_name='Ada Field')
        cls.other = Member.objects.create_user('ben@example.com', full_name='Ben Hill')
        Notice.objects.create(title='Frost', text='Cover your beans.', author=cls.other)
        private = Notice.objects.create(title='Your hedge', text='Cut it.', author=cls.other)
        private.only_for.add(cls.member)

    def setUp(self):
        cache.clear()

    def test_own_notices(self):
        self.client.force_login(self.member)
        page = self.client.get('/notices/')
        self.assertContains(page, 'Frost')
        self.assertContains(page, 'Your hedge')

    def test_not_those_of_others(self):
        self.client.force_login(self.other)
        page = self.client.get('/notices/')
        self.assertContains(page, 'Frost')
        self.assertNotContains(page, 'Your hedge')

    def test_visitor(self):
        self.assertRedirects(self.client.get('/notices/'), '/login/?next=/notices/')
