from django.test import TestCase
from django.urls import reverse

from players.tests.factories import make_player


class PlayerPagesTests(TestCase):
    def test_list_is_for_players(self):
        player = make_player()
        url = reverse("players:player_list")
        self.assertEqual(self.client.get(url).status_code, 302)
        self.client.force_login(player.user)
        self.assertContains(self.client.get(url), player.display_name)

    def test_section(self):
        player = make_player()
        self.client.force_login(player.user)
        response = self.client.get(reverse("players:section_detail", args=[player.section.slug]))
        self.assertContains(response, player.display_name)
