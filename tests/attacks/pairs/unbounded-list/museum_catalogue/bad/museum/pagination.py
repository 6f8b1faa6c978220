from rest_framework.pagination import PageNumberPagination
from rest_framework.response import Response


class CataloguePagination(PageNumberPagination):
    page_size = 24
    page_size_query_param = "per_page"

    def get_paginated_response(self, data):
        return Response(
            {
                "page": self.page.number,
                "pages": self.page.paginator.num_pages,
                "total": self.page.paginator.count,
                "results": data,
            }
        )
