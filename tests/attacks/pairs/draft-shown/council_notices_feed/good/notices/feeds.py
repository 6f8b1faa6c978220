from django.contrib.syndication.views import Feed
from django.urls import reverse_lazy
from django.utils.text import Truncator

from .models import Notice

NEWEST = 30


class NoticeFeed(Feed):
    title = "Notices of the council"
    link = reverse_lazy("notices")
    description = "What the departments announce."

    def items(self):
        return Notice.objects.public().select_related("department")[:NEWEST]

    def item_title(self, item):
        return f"{item.department}: {item.title}"

    def item_description(self, item):
        return Truncator(item.body).words(60)

    def item_pubdate(self, item):
        return item.publish_at
