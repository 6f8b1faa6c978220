from django.test import TestCase
from django.urls import reverse

from .models import Member


class MemberTests(TestCase):
    def test_sign_in_with_the_address(self):
        Member.objects.create_user('ada@example.com', 'leeks-and-more', full_name='Ada Field')
        answer = self.client.post(
            reverse('members:login'), {'username': 'ada@example.com', 'password': 'leeks-and-more'}
        )
        self.assertRedirects(answer, reverse('plots:index'))

    def test_details(self):
        member = Member.objects.create_user('ben@example.com', full_name='Ben Hill')
        self.client.force_login(member)
        self.client.post(reverse('members:details'), {'full_name': 'Ben Hill', 'mobile': '555 0101'})
        member.refresh_from_db()
        self.assertEqual(member.mobile, '555 0101')

    def test_an_address_is_needed(self):
        with self.assertRaises(ValueError):
            Member.objects.create_user('', full_name='Nobody')
