from rest_framework.pagination import PageNumberPagination
from rest_framework.response import Response


class SightingPages(PageNumberPagination):
    """The map asks for larger pages than the list does."""

    page_size = 25
    page_size_query_param = "size"

    def get_paginated_response(self, data):
        return Response(
            {"total": self.page.paginator.count, "pages": self.page.paginator.num_pages, "rows": data}
        )
