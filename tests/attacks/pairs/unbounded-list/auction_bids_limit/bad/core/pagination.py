from rest_framework.pagination import LimitOffsetPagination
from rest_framework.response import Response


class WindowPagination(LimitOffsetPagination):
    """A window on the rows, by ?limit= and ?offset=."""

    default_limit = 20

    def get_paginated_response(self, data):
        return Response({"items": data, "total": self.count, "next": self.get_next_link()})


class FeedPagination(WindowPagination):
    default_limit = 50
